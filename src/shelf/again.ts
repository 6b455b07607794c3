import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import { PIN_VERSION, type Pin } from '../model/pin.ts';
import { fold, foldTitle } from '../text/fold.ts';
import { pinKey } from './key.ts';

/** A story as it is read, before it is pinned. */
export interface Story {
  /** The tab's address. */
  address: string;
  article: Omit<Article, 'words'> & { words?: number };
  brief: Brief;
  /** Paths of the facts that the reader has hidden in it. */
  hidden: readonly string[];
}

/** A slot's value without its evidence: what makes it the same fact in another reading of the story. */
function sameness(slot: unknown): string {
  return JSON.stringify(slot, (name, value: unknown) =>
    name === 'evidence' || name === 'start' || name === 'end' ? undefined : value,
  );
}

function slotAt(brief: Brief, path: string): unknown {
  let slot: unknown = brief;
  for (const name of path.split('.')) {
    if (typeof slot !== 'object' || slot === null || !Object.hasOwn(slot, name)) return undefined;
    slot = Reflect.get(slot, name);
  }
  return slot;
}

const LISTED = /^(works|people|figures|quotes|reasons|plans|summary)\.(\d+)(.*)$/;

/** Where a fact of an older brief stands in a newer one; null where the newer does not state it. */
function pathNow(path: string, before: Brief, now: Brief): string | null {
  const was = slotAt(before, path);
  if (was === undefined || was === null) return null;
  const [, list, index, rest] = LISTED.exec(path) ?? [];
  if (list === undefined) return sameness(slotAt(now, path)) === sameness(was) ? path : null;
  const length = (slotAt(now, list) as unknown[] | undefined)?.length ?? 0;
  for (let at = 0; at < length; at++) {
    const isWork = list !== 'works' || titleAt(now, at) === titleAt(before, Number(index));
    const there = `${list}.${at}${rest}`;
    if (isWork && sameness(slotAt(now, there)) === sameness(was)) return there;
  }
  return null;
}

function titleAt(brief: Brief, index: number): string | undefined {
  const title = brief.works[index]?.title.value;
  return title === undefined ? undefined : foldTitle(title);
}

/**
 * Where the facts of an older reading of a story stand in a newer one. A slot's path may have moved, since the
 * story was edited or the reader learned to read better; the fact is the same if it says the same.
 *
 * @param paths of the older brief.
 * @returns their paths in the newer; those that it does not state are gone.
 */
export function pathsNow(paths: readonly string[], before: Brief, now: Brief): string[] {
  return paths.map((path) => pathNow(path, before, now)).filter((path) => path !== null);
}

/** Tags as they are kept: without white space around them, each once, however it is spelled. */
export function tidyTags(tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of tags.map((one) => one.replace(/\s+/g, ' ').trim())) {
    const key = fold(tag) || tag;
    if (tag !== '' && !known.has(key)) known.set(key, tag);
  }
  return [...known.values()];
}

/** A list with what another adds to it; itself where that is nothing. */
function joined(list: readonly string[], more: readonly string[]): string[] {
  return [...list, ...new Set(more.filter((one) => !list.includes(one)))];
}

/**
 * The pin of a story. Where the same address was pinned before, it is updated: the reader's note, tags, ticks and
 * hidden facts stay, and so does the day of the first pinning.
 *
 * @param earlier the pin of the same key, null for none.
 * @param now ISO 8601.
 */
export function pinOf(story: Story, earlier: Pin | null, now: string): Pin {
  const { url, site, byline, published, headline, text, marks, language } = story.article;
  return {
    id: pinKey(story.address, url),
    version: PIN_VERSION,
    pinnedAt: earlier?.pinnedAt ?? now,
    note: earlier?.note ?? '',
    tags: earlier?.tags ?? [],
    read: earlier === null ? [] : pathsNow(earlier.read, earlier.brief, story.brief),
    hidden: joined(
      story.hidden,
      earlier === null ? [] : pathsNow(earlier.hidden, earlier.brief, story.brief),
    ),
    article: { url, site, byline, published, headline, text, marks, language },
    brief: story.brief,
  };
}

/**
 * What the shelf keeps of two pins of one key, one of them there, the other brought by a file or by an undo: the
 * story as it is there, and the reader's own words of both. Adding the same pin twice changes nothing.
 */
export function mergedPin(there: Pin, brought: Pin): Pin {
  const isSame = sameness(there.brief) === sameness(brought.brief);
  const moved = (paths: string[]) => (isSame ? paths : pathsNow(paths, brought.brief, there.brief));
  const hasNote = brought.note === '' || there.note.includes(brought.note);
  return {
    ...there,
    note: hasNote ? there.note : there.note === '' ? brought.note : `${there.note}\n\n${brought.note}`,
    tags: brought.tags.every((tag) => there.tags.includes(tag))
      ? there.tags
      : tidyTags([...there.tags, ...brought.tags]),
    read: joined(there.read, moved(brought.read)),
    hidden: joined(there.hidden, moved(brought.hidden)),
  };
}
