import type { MessageKey } from '../../words/words.ts';
import { useWords } from '../words-context.ts';
import { Section } from './parts.tsx';

/** What is stored and how long. The README says the same. */
const ROWS: { what: MessageKey; long: MessageKey }[] = [
  { what: 'storedPins', long: 'storedPinsLong' },
  { what: 'storedRemoved', long: 'storedRemovedLong' },
  { what: 'storedAside', long: 'storedAsideLong' },
  { what: 'storedTab', long: 'storedTabLong' },
  { what: 'storedSettings', long: 'storedSettingsLong' },
];

/** What is stored, where, and how long. */
export function Stored() {
  const { say } = useWords();
  return (
    <Section id="stored" title="storedTitle">
      <p class="aside">{say('storedWhere')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('storedWhat')}</th>
            <th scope="col">{say('storedLong')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ what, long }) => (
            <tr key={what}>
              <td>{say(what)}</td>
              <td>{say(long)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="aside">{say('storedNothing')}</p>
      <p class="gone">
        {say('storedGone')} <a href="shelf.html#transfer">{say('backupToShelf')}</a>
      </p>
    </Section>
  );
}
