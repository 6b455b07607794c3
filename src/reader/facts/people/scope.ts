import { gated, holds } from '../../../text/gate.ts';
import { isSymbol, type Line } from '../../line.ts';
import { namesBook, saysMadeFrom } from '../../mentions/books.ts';
import type { Story } from '../../story.ts';

/** Which work a stretch of a line is about. */
export type Scope = 'lead' | 'other';

const ELSEWHERE =
  /^(?:elsewhere|in other news|also read|see also|related|next up|read more|more stories)(?![^ ])/;
/** A title before one of these, or in brackets, says who somebody is, not what the sentence is about. */
const MODIFIES =
  /^(?:alum|alumna|alumnus|fame|vet|veteran|star|stars|actor|actress|writer|creator|director|producer|showrunner|breakout|favorite|favourite)(?![^ ])/;
const KNOWN =
  /(?:known|famous|credits (?:include|are)|seen|appeared|formerly of|fresh off|(?:star|stars|alum) of) (?:[a-z0-9'-]+ |H\d+ ){0,5}$/;
const OTHER_PROJECT = gated(
  /(?:^| )(?:developing|overall deal|first-look deal|(?:is|are) next|will next|next (?:in|stars|appears)|also working on|working on something|forthcoming novel|new book|new novel|cookbook|unrelated)(?: |$)/,
  true,
);
/** A clause that opens with what its subject's people do: the title comes behind them ("Created by X, T5 …"). */
const OPENING =
  /^(?:also )?(?:starring|created|co-created|written|directed|produced|based|adapted|developed|hosted|led|fronted|from|featuring|with|helmed|penned|executive|headlined|toplined)(?![^ ])/;

/** Says which work a place of the story is about: the lead unless the words before it name another. */
export function scopes(story: Story, persons: ReadonlySet<number>): (line: Line, at: number) => Scope {
  const lead = story.lead === null ? '' : `T${story.lead.id}`;
  const cast = new Set([...persons].map((id) => `T${id}`));
  /** What words [from, to) are about, by the last titles that they name; null where they name none. */
  const aboutWhat = (words: readonly string[], from: number, to: number): Scope | null => {
    let scope: Scope | null = null;
    for (let i = from; i < to; i++) {
      const word = words[i] ?? '';
      if (word === lead) scope = 'lead';
      else if (isSymbol(word, 'T') && !cast.has(word) && isAnotherWork(words, i)) scope = 'other';
    }
    return scope;
  };
  /** What the words near a place say; null where they say nothing. */
  const said = (line: Line, at: number): Scope | null => {
    const first = Math.max(0, at - WINDOW);
    const words = line.words.slice(first, at + WINDOW);
    const place = at - first;
    if (holds(line.sentence.hints, OTHER_PROJECT, words.join(' ')) && !words.includes(lead)) return 'other';
    const from = words.lastIndexOf(';', place) + 1;
    const end = words.indexOf(';', place);
    const clause = words.slice(from, end < 0 ? words.length : end);
    const here = place - from;
    if (isOwnersOf(clause, here, lead)) return 'other';
    const behind = OPENING.test(clause.join(' ')) ? aboutWhat(clause, here, clause.length) : null;
    const near = aboutWhat(clause, 0, here) ?? behind ?? (clause.includes(lead) ? 'lead' : null);
    return near ?? aboutWhat(words, 0, from);
  };
  return (line, at) => {
    let scope = said(line, at);
    for (let current = line, back = 0; scope === null && back < FURTHEST; back++) {
      const previous = story.lines[current.sentence.index - 1];
      if (ELSEWHERE.test(current.text)) scope = 'other';
      else if (previous?.sentence.paragraph !== current.sentence.paragraph || !staysWith(current))
        scope = 'lead';
      else if (previous !== undefined) {
        scope = previous.text.includes(`${lead} `) ? 'lead' : said(previous, previous.pieces.length - 1);
        current = previous;
      }
    }
    return scope ?? 'lead';
  };
}

/** Words on both sides of a place that can tell its work, and sentences that it may lie back. */
const WINDOW = 60;
const FURTHEST = 6;

/** "It stars …", "Created by …": a sentence that goes on about the work of the one before. */
const staysWith = (line: Line): boolean =>
  /^(?:it|its|the (?:series|show|drama|comedy|film|sitcom|soap|sequel|adaptation)|that|both|created|starring)(?: |$)/.test(
    line.text,
  );

/** "X's T5", "X and Y's H2 drama T5": somebody named as the maker of another work. */
function isOwnersOf(words: readonly string[], at: number, lead: string): boolean {
  if (words[at + 1] !== "'s") return false;
  const owned = words.slice(at + 2, at + 7);
  const title = owned.findIndex((word) => /^T\d+$/.test(word));
  if (title < 0 || owned[title] === lead) return false;
  const between = owned.slice(0, title);
  return between.every((word) => /^(?:H\d+|[a-z-]+)$/.test(word)) && !namesBook(between.join(' '));
}

/** Whether a title is a work that the words are about: no source, no character, nothing somebody is known for. */
function isAnotherWork(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 8), at).join(' ');
  const after = words.slice(at + 1, at + 7).join(' ');
  if (words[at - 1] === '(' || MODIFIES.test(after) || KNOWN.test(`${before} `)) return false;
  if (isCharacter(words, at)) return false;
  return !(namesBook(before) || saysMadeFrom(before) || namesBook(after.split(/ [.;] /)[0] ?? ''));
}

/** "as Kuro", "plays Kuro", "Kuro (X)", "Kuro, played by X": a title that is a character's name here. */
function isCharacter(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).join(' ');
  const after = words.slice(at + 1, at + 5).join(' ');
  return (
    /(?:^| )(?:as|plays?|played|playing|voices?|voiced|portrays?|portrayed)(?: [a-z'-]+){0,2}$/.test(
      before,
    ) ||
    /^\( (?:P\d+ \)|(?:played|voiced|portrayed) by)/.test(after) ||
    /^,? ?(?:who is )?(?:played|voiced|portrayed) by/.test(after)
  );
}
