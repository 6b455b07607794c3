import type { Line } from '../../line.ts';
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
const OTHER_PROJECT =
  /(?:^| )(?:developing|overall deal|first-look deal|(?:is|are) next|will next|next (?:in|stars|appears)|also working on|working on something|forthcoming novel|new book|new novel|cookbook|unrelated)(?: |$)/;
/** A clause that opens with what its subject's people do: the title comes behind them ("Created by X, T5 …"). */
const OPENING =
  /^(?:also )?(?:starring|created|co-created|written|directed|produced|based|adapted|developed|hosted|led|fronted|from|featuring|with|helmed|penned|executive|headlined|toplined)(?![^ ])/;

/** Says which work a place of the story is about: the lead unless the words before it name another. */
export function scopes(story: Story, characters: ReadonlySet<number>): (line: Line, at: number) => Scope {
  const lead = story.lead === null ? '' : `T${story.lead.id}`;
  const cast = new Set([...characters].map((id) => `T${id}`));
  const memo = new Map<number, Scope>();
  /** What words [from, to) are about, by the last titles that they name; null where they name none. */
  const aboutWhat = (words: readonly string[], from: number, to: number): Scope | null => {
    let scope: Scope | null = null;
    for (let i = from; i < to; i++) {
      const word = words[i] ?? '';
      if (word === lead) scope = 'lead';
      else if (/^T\d+$/.test(word) && !cast.has(word) && isAnotherWork(words, i)) scope = 'other';
    }
    return scope;
  };
  const of = (line: Line, at: number): Scope => {
    const words = line.text.split(' ');
    if (OTHER_PROJECT.test(line.text) && !words.includes(lead)) return 'other';
    const from = words.lastIndexOf(';', at) + 1;
    const end = words.indexOf(';', at);
    const clause = words.slice(from, end < 0 ? words.length : end);
    const here = at - from;
    if (isOwnersOf(clause, here, lead)) return 'other';
    const before = aboutWhat(clause, 0, here);
    if (before !== null) return before;
    if (OPENING.test(clause.join(' '))) {
      const behind = aboutWhat(clause, here, clause.length);
      if (behind !== null) return behind;
    }
    if (clause.includes(lead)) return 'lead';
    return (from > 0 ? aboutWhat(words, 0, from) : null) ?? inherited(line);
  };
  /** What the end of the previous sentence of the paragraph is about; the lead at its beginning. */
  const inherited = (line: Line): Scope => {
    const known = memo.get(line.sentence.index);
    if (known !== undefined) return known;
    const previous = story.lines[line.sentence.index - 1];
    let scope: Scope = 'lead';
    if (ELSEWHERE.test(line.text)) scope = 'other';
    else if (previous !== undefined && previous.sentence.paragraph === line.sentence.paragraph)
      scope =
        staysWith(line) && !previous.text.split(' ').includes(lead)
          ? of(previous, previous.pieces.length - 1)
          : 'lead';
    memo.set(line.sentence.index, scope);
    return scope;
  };
  return of;
}

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
