import type { Settings } from '../../extension/settings.ts';
import { type Choice, type Listed, listed, move, removeOwn, show } from '../../onward/choice.ts';
import { REL } from '../../onward/links.ts';
import { addressFor } from '../../onward/pattern.ts';
import { MEDIUMS, type Medium, type Provider } from '../../onward/providers.ts';
import { useWords } from '../words-context.ts';
import { MEDIUM_NAMES } from './mediums.ts';
import type { SectionProps } from './options-page.tsx';
import { OwnPlace } from './own-place.tsx';
import { Section } from './parts.tsx';

type ChangeChoice = (change: (choice: Choice) => Choice) => void;

/** What a place of the reader's own is tried with: a book that most libraries have, and that was filmed. */
const SAMPLE = { title: 'Middlemarch', author: 'George Eliot', terms: 'Middlemarch George Eliot' };

/** What only a place of the reader's own has: a try, and a way to be rid of it. */
function OwnActions({
  provider: { id, name, pattern },
  change,
}: {
  provider: Provider;
  change: ChangeChoice;
}) {
  const { say } = useWords();
  return (
    <>
      <a
        href={addressFor(pattern, SAMPLE) ?? ''}
        target="_blank"
        rel={REL}
        aria-label={say('linksTryOf', { name })}
      >
        {say('linksTry')}
      </a>
      <button
        type="button"
        class="quiet"
        data-action="remove-place"
        aria-label={say('linksRemoveOf', { name })}
        onClick={() => change((choice) => removeOwn(choice, id))}
      >
        {say('linksRemove')}
      </button>
    </>
  );
}

interface PlaceProps extends Listed {
  isFirst: boolean;
  isLast: boolean;
  change: ChangeChoice;
}

function Place({ provider, shown, isFirst, isLast, change }: PlaceProps) {
  const { say } = useWords();
  const { id, name } = provider;
  const mover = (by: -1 | 1, key: 'linksUp' | 'linksDown', isAtEnd: boolean) => (
    <button
      type="button"
      class="mover"
      data-move={by}
      // Not `disabled`: the button keeps the focus when its place arrives at an end.
      aria-disabled={isAtEnd}
      aria-label={say(key, { name })}
      title={say(key, { name })}
      onClick={() => !isAtEnd && change((choice) => move(choice, id, by))}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d={by === -1 ? 'M8 13V3M4 7l4-4 4 4' : 'M8 3v10M4 9l4 4 4-4'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
  return (
    <li class="place" data-place={id}>
      <label class="choice">
        <input
          type="checkbox"
          name={id}
          checked={shown}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            change((choice) => show(choice, id, checked));
          }}
        />
        <bdi>{name}</bdi>
      </label>
      {id.startsWith('own-') && <OwnActions provider={provider} change={change} />}
      {mover(-1, 'linksUp', isFirst)}
      {mover(1, 'linksDown', isLast)}
    </li>
  );
}

function Places({ medium, choice, change }: { medium: Medium; choice: Choice; change: ChangeChoice }) {
  const { say } = useWords();
  const places = listed(choice).filter(({ provider }) => provider.serves === medium);
  return (
    <section class="places">
      <h3>{say(MEDIUM_NAMES[medium])}</h3>
      <ul>
        {places.map((place, index) => (
          <Place
            key={place.provider.id}
            {...place}
            isFirst={index === 0}
            isLast={index === places.length - 1}
            change={change}
          />
        ))}
      </ul>
    </section>
  );
}

/** Where links to source works lead, and in which order. */
export function Links({ settings, change }: SectionProps) {
  const { say } = useWords();
  const changeChoice: ChangeChoice = (changed) =>
    change(({ links }: Settings) => ({ links: changed(links) }));
  return (
    <Section id="links" title="linksTitle">
      <p class="aside">{say('linksHelp')}</p>
      <div class="mediums">
        {MEDIUMS.map((medium) => (
          <Places key={medium} medium={medium} choice={settings.links} change={changeChoice} />
        ))}
      </div>
      <OwnPlace change={changeChoice} />
    </Section>
  );
}
