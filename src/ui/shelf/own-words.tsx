import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Own } from '../../extension/messages.ts';
import { OWN_WORDS } from '../../model/limits.ts';
import { useWords } from '../words-context.ts';
import { useDeeds } from './use-deeds.ts';

/** How long a pause in the typing saves. */
const PAUSE_MS = 400;

/** Between tags as they are written; the commas of Arabic and Japanese part them too. */
const COMMA = ', ';
const split = (text: string) => text.split(/[,،、]/);

/** The field for a note or for tags. What is written is saved in every pause and when the field goes away. */
export function OwnWords({
  pin,
  headline,
  field,
  own,
  close,
}: {
  pin: string;
  headline: string;
  field: keyof Own;
  own: Own;
  close(): void;
}) {
  const { say } = useWords();
  const { change } = useDeeds();
  const [text, setText] = useState(field === 'note' ? own.note : own.tags.join(COMMA));
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const input = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const save = useRef(() => {});
  save.current = () => {
    const written = unsaved.current;
    if (written === null) return;
    unsaved.current = null;
    void change(pin, field === 'note' ? { note: written } : { tags: split(written) }).then((done) => {
      if (!done) unsaved.current ??= written;
    });
  };
  useEffect(() => {
    input.current?.focus();
    const leave = () => save.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      clearTimeout(timer.current);
      leave();
    };
  }, []);
  const id = useId();
  const common = {
    id,
    ref: input,
    value: text,
    maxLength: OWN_WORDS[field],
    onInput: (event: Event) => {
      const { value } = event.currentTarget as HTMLInputElement;
      setText(value);
      unsaved.current = value;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => save.current(), PAUSE_MS);
    },
    onBlur: () => save.current(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' || (event.key === 'Enter' && field === 'tags')) close();
    },
  };
  return (
    <div class="own">
      <label htmlFor={id}>{say(field === 'note' ? 'noteLabel' : 'tagLabel', { headline })}</label>
      {field === 'note' ? <textarea rows={3} {...common} /> : <input type="text" {...common} />}
      <button type="button" class="button" onClick={close}>
        {say('actionDone')}
      </button>
    </div>
  );
}
