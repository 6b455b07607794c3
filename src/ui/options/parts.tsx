import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../words/words.ts';
import { useWords } from '../words-context.ts';

/** One section of the options, with its heading. `id` also names it in the page's address. */
export function Section({
  id,
  title,
  children,
}: {
  id: string;
  title: MessageKey;
  children: ComponentChildren;
}) {
  const { say } = useWords();
  return (
    <section id={id} class="option" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(title)}</h2>
      {children}
    </section>
  );
}

/** One of several: a group of radio buttons, named by the heading of its section. */
export function Choice<Value extends string>({
  section,
  value,
  choices,
  choose,
}: {
  section: string;
  value: Value;
  choices: { value: Value; label: string }[];
  choose(value: Value): void;
}) {
  return (
    <div class="choices" role="radiogroup" aria-labelledby={`${section}-title`}>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            name={section}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => choose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}

/** On or off. */
export function Switch({
  name,
  label,
  help,
  isOn,
  turn,
}: {
  name: string;
  label: MessageKey;
  help?: MessageKey;
  isOn: boolean;
  turn(isOn: boolean): void;
}) {
  const { say } = useWords();
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          name={name}
          checked={isOn}
          aria-describedby={help && `${name}-help`}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        {say(label)}
      </label>
      {help && (
        <p id={`${name}-help`} class="aside">
          {say(help)}
        </p>
      )}
    </>
  );
}
