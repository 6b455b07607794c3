import type { ToRead } from '../../extension/messages.ts';
import { sourceKind } from '../../words/fate.ts';
import { useWords } from '../words-context.ts';
import { CardLinks } from './card-links.tsx';
import { useDeeds } from './use-deeds.ts';

/** A work to read, with where it may be found and a tick for when it is read. */
export function ToReadView({ work }: { work: ToRead }) {
  const { say, list, words } = useWords();
  const { tick } = useDeeds();
  const title = work.title ?? sourceKind(work, words);
  return (
    <article class="work" data-work={title} data-read={work.read ? '' : undefined}>
      <label>
        <input
          type="checkbox"
          data-action="read"
          checked={work.read}
          aria-label={say('actionReadOf', { title })}
          onChange={() => tick(work.slots, !work.read)}
        />
        <span aria-hidden="true">{say('actionRead')}</span>
      </label>
      <div>
        <h2>
          <bdi>{title}</bdi>
        </h2>
        {work.title !== null && <p class="aside">{sourceKind(work, words)}</p>}
        <p class="aside">{say('toReadShows', { titles: list(work.shows) })}</p>
        <CardLinks source={work} />
      </div>
    </article>
  );
}
