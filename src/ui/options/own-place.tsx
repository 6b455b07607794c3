import { useId, useRef, useState } from 'preact/hooks';
import { addOwn, type Choice } from '../../onward/choice.ts';
import { type PatternFault, patternFault } from '../../onward/pattern.ts';
import { MEDIUMS } from '../../onward/providers.ts';
import type { MessageKey } from '../../words/words.ts';
import { useWords } from '../words-context.ts';
import { MEDIUM_NAMES } from './mediums.ts';

const FAULTS: Record<PatternFault['kind'], MessageKey> = {
  address: 'linksFaultAddress',
  host: 'linksFaultHost',
  https: 'linksFaultHttps',
  login: 'linksFaultLogin',
  nothing: 'linksFaultNothing',
  unknown: 'linksFaultUnknown',
};

type Field = 'name' | 'pattern';
interface Fault {
  field: Field;
  text: string;
}

/** What is wrong with what was written, the first field first; null where nothing is. */
function useFaultOf(): (name: string, pattern: string) => Fault | null {
  const { say } = useWords();
  return (name, pattern) => {
    if (name === '') return { field: 'name', text: say('linksFaultName') };
    const fault = patternFault(pattern);
    if (fault === null) return null;
    const values = fault.kind === 'unknown' ? { placeholder: fault.placeholder } : {};
    return { field: 'pattern', text: say(FAULTS[fault.kind], values) };
  };
}

/** The form for a place of the reader's own. */
export function OwnPlace({ change }: { change(change: (choice: Choice) => Choice): void }) {
  const { say } = useWords();
  const faultOf = useFaultOf();
  const [written, write] = useState({ name: '', pattern: '' });
  const [serves, setServes] = useState<(typeof MEDIUMS)[number]>('book');
  const [fault, setFault] = useState<Fault | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const own = { name: written.name.trim(), pattern: written.pattern.trim(), serves };
    const found = faultOf(own.name, own.pattern);
    setFault(found);
    if (found === null) {
      change((choice) => addOwn(choice, own));
      write({ name: '', pattern: '' });
    }
    form.current?.querySelector<HTMLElement>(`[name="own-${found?.field ?? 'name'}"]`)?.focus();
  };
  const field = (name: Field, label: MessageKey, most: number) => (
    <label class={name}>
      <span>{say(label)}</span>
      <input
        type="text"
        name={`own-${name}`}
        maxLength={most}
        value={written[name]}
        autocomplete="off"
        spellcheck={name === 'name'}
        dir={name === 'pattern' ? 'ltr' : 'auto'}
        placeholder={name === 'pattern' ? 'https://catalog.example.org/search?q={title}' : undefined}
        aria-invalid={fault?.field === name}
        aria-describedby={fault?.field === name ? `${id}-fault` : undefined}
        onInput={(event) => {
          write({ ...written, [name]: event.currentTarget.value });
          setFault(null);
        }}
      />
    </label>
  );
  return (
    <form ref={form} class="own-place" noValidate onSubmit={add}>
      <h3>{say('linksOwnTitle')}</h3>
      <p class="aside">{say('linksOwnHelp')}</p>
      {field('name', 'linksOwnName', 60)}
      <label>
        <span>{say('linksOwnServes')}</span>
        <select
          name="own-serves"
          value={serves}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setServes(MEDIUMS.find((medium) => medium === value) ?? 'book');
          }}
        >
          {MEDIUMS.map((medium) => (
            <option key={medium} value={medium}>
              {say(MEDIUM_NAMES[medium])}
            </option>
          ))}
        </select>
      </label>
      {field('pattern', 'linksOwnPattern', 2000)}
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault?.text}
      </p>
      <button type="submit" class="button" data-action="add-place">
        {say('linksOwnAdd')}
      </button>
    </form>
  );
}
