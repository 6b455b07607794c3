import type { Source } from '../model/brief.ts';
import { onwardLinks, REL } from '../onward/links.ts';
import { useProviders } from './providers-context.ts';
import { useWords } from './words-context.ts';

/** Where a source work may be found. */
export function SourceLinks({ source }: { source: Source }) {
  const { say } = useWords();
  const links = onwardLinks(source, useProviders());
  if (links.length === 0) return null;
  const title = source.title?.value ?? source.author?.value ?? '';
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
