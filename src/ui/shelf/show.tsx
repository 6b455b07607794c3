import { useState } from 'preact/hooks';
import type { Own, Show } from '../../extension/messages.ts';
import { REL } from '../../onward/links.ts';
import { partialDate } from '../../words/dates.ts';
import { fateLine, fateName, fateTone, sourceKind, toldOn } from '../../words/fate.ts';
import { Mark } from '../mark.tsx';
import { useWords } from '../words-context.ts';
import { CardLinks } from './card-links.tsx';
import { OwnWords } from './own-words.tsx';
import { useDeeds } from './use-deeds.ts';
import type { Listed } from './use-shelf.ts';

type Word = Show['history'][number];

const NO_WORDS: Own = { note: '', tags: [] };

/** What is now known of a show; where stories disagree, both. */
function Fates({ show }: { show: Show }) {
  const { say, words } = useWords();
  return (
    <p class="fates">
      {show.fates.map((word) => (
        <span key={`${word.pin} ${word.path}`} class={`pill tone-${fateTone(word)}`}>
          <Mark tone={fateTone(word)} />
          {fateLine(word, words)}
        </span>
      ))}
      {show.fates.length > 1 && <span class="aside">{say('fatesDisagree')}</span>}
    </p>
  );
}

function Sources({ show }: { show: Show }) {
  const { words } = useWords();
  const named = show.sources.filter(({ form, title, author }) => form ?? title ?? author);
  if (named.length === 0) return null;
  return (
    <ul class="sources">
      {named.map((source) => (
        <li key={`${source.form} ${source.title} ${source.author}`}>
          {source.title !== null && <cite>{source.title}</cite>}
          {source.title !== null && ' '}
          <span class="aside">{sourceKind(source, words)}</span>
          <CardLinks source={source} />
        </li>
      ))}
    </ul>
  );
}

function PinActions({ word, show, edit }: { word: Word; show: Show; edit(field: keyof Own): void }) {
  const { say } = useWords();
  const { remove, split } = useDeeds();
  const action = (name: string, label: string, act: () => void) => (
    <button
      type="button"
      class="quiet"
      data-action={name}
      aria-label={say('storyActions', { action: label, headline: word.headline })}
      onClick={act}
    >
      {label}
    </button>
  );
  return (
    <p class="pin-actions">
      {action('note', say('actionNote'), () => edit('note'))}
      {action('tag', say('actionTag'), () => edit('tags'))}
      {show.history.length > 1 && action('split', say('actionSplit'), () => split(show, word.pin))}
      {action('delete', say('actionDelete'), () => remove(word.pin))}
    </p>
  );
}

/** One story of a show's history. */
function Entry({ word, show, own }: { word: Word; show: Show; own: Own }) {
  const { words } = useWords();
  const [editing, setEditing] = useState<keyof Own | null>(null);
  const line = word.status === 'none' ? '' : fateLine(word, words);
  return (
    <li data-pin={word.pin} class={`tone-${fateTone(word)}`}>
      <p class="told">
        <time dateTime={word.day}>{toldOn(word, words)}</time>
        {line !== '' && <strong>{line}</strong>}
      </p>
      <p>
        {word.link === '' ? (
          <bdi>{word.headline}</bdi>
        ) : (
          <a href={word.link} target="_blank" rel={REL}>
            <bdi>{word.headline || word.link}</bdi>
          </a>
        )}
        {word.site !== null && ' '}
        {word.site !== null && <bdi class="aside">{word.site}</bdi>}
      </p>
      {editing !== 'tags' && own.tags.length > 0 && (
        <ul class="tags">
          {own.tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      {editing !== 'note' && own.note !== '' && (
        <p class="note" dir="auto">
          {own.note}
        </p>
      )}
      {editing !== null && (
        <OwnWords
          key={editing}
          pin={word.pin}
          headline={word.headline}
          field={editing}
          own={own}
          close={() => setEditing(null)}
        />
      )}
      <PinActions word={word} show={show} edit={setEditing} />
    </li>
  );
}

function MergeButton({ show }: { show: Show }) {
  const { say } = useWords();
  const { merging, beginMerge, mergeWith } = useDeeds();
  if (!show.isWork || merging?.id === show.id) return null;
  return (
    <button
      type="button"
      class={merging === null ? 'quiet' : 'button'}
      data-action="merge"
      aria-label={
        merging === null
          ? say('storyActions', { action: say('actionMerge'), headline: show.title })
          : undefined
      }
      onClick={() => (merging === null ? beginMerge(show) : mergeWith(show))}
    >
      {merging === null ? say('actionMerge') : say('actionMergeHere', { title: merging.title })}
    </button>
  );
}

/** A show: what became of it, its history in time, and what it was made from. */
export function ShowView({ show, own }: Listed) {
  const { say, list, words } = useWords();
  // What the fates above say already is not said again.
  const others = show.networks.filter((network) => !show.fates.some(({ by }) => by === network));
  const about = [
    show.fates.length === 0 ? fateName('none', words) : '',
    list(others),
    show.premiered === null ? '' : say('premieredOn', { date: partialDate(show.premiered, words.language) }),
    show.otherTitles.length === 0 ? '' : say('alsoKnown', { titles: list(show.otherTitles) }),
  ].filter((part) => part !== '');
  return (
    <article class="show" data-show={show.title} aria-label={show.title}>
      <header>
        <h2>
          <bdi>{show.title}</bdi>
        </h2>
        <MergeButton show={show} />
      </header>
      {show.fates.length > 0 && <Fates show={show} />}
      {about.length > 0 && <p class="aside">{about.join(' · ')}</p>}
      <ol class="history">
        {show.history.map((word) => (
          <Entry key={`${word.pin} ${word.path}`} word={word} show={show} own={own[word.pin] ?? NO_WORDS} />
        ))}
      </ol>
      <Sources show={show} />
    </article>
  );
}
