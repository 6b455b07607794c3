import type { Show } from '../../extension/messages.ts';
import { onwardLinks, REL } from '../../onward/links.ts';
import { useWords } from '../words-context.ts';

type CardSource = Show['sources'][number];

/** Where a source work may be found. */
export function SourceLinks({ source }: { source: CardSource }) {
  const { say } = useWords();
  const stated = <T,>(value: T | null) => (value === null ? null : { value, evidence: [] });
  const links = onwardLinks({
    form: stated(source.form),
    title: stated(source.title),
    author: stated(source.author),
  });
  if (links.length === 0) return null;
  const title = source.title ?? source.author ?? '';
  return (
    <ul class="links">
      {links.map(({ provider, name, url }) => (
        <li key={provider}>
          <a
            href={url}
            target="_blank"
            rel={REL}
            data-onward={provider}
            aria-label={say('actionFind', { title, provider: name })}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
