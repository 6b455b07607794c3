import type { Line } from '../../line.ts';
import type { Story } from '../../story.ts';
import { namesBook, saysMadeFrom } from './books.ts';

/** Which work a stretch of a line is about. */
export type Scope = 'lead' | 'other';

const ELSEWHERE =
  /^(?:elsewhere|meanwhile|in other news|also read|see also|related|more|next up|read more)\b/;
/** A title before one of these, or in brackets, says who somebody is, not what the sentence is about. */
const MODIFIES =
  /^(?:alum|alumna|alumnus|fame|vet|veteran|star|stars|actor|actress|writer|creator|director|producer|showrunner|breakout|favorite)(?![^ ])/;
const KNOWN =
  /(?:known|famous|credits (?:include|are)|seen in|appeared (?:in|on)|formerly of|fresh off|(?:star|stars|alum) of) (?:[a-z0-9'-]+ ){0,5}$/;
const OTHER_PROJECT =
  /(?:^| )(?:developing|overall deal|first-look deal|(?:is|are) next|will next|next (?:in|stars|appears)|attached to|also working on|working on something|forthcoming novel|new book|new novel|cookbook)(?: |$)/;

/** Says which work a place of the story is about: the lead unless the words around it name another. */
export function scopes(story: Story): (line: Line, at: number) => Scope {
  const lead = story.lead === null ? '' : `T${story.lead.id}`;
  const memo = new Map<number, Scope>();
  const of = (line: Line, at: number): Scope => {
    const words = line.text.split(' ');
    const [from, to] = clauseAround(words, at);
    const named = scopeOfWords(words.slice(from, to), lead);
    if (named !== null) return named;
    if (OTHER_PROJECT.test(line.text) && !words.includes(lead)) return 'other';
    for (let end = from; end > 0; ) {
      const [start, stop] = clauseAround(words, end - 1);
      const earlier = scopeOfWords(words.slice(start, stop), lead);
      if (earlier !== null) return earlier;
      end = start;
    }
    return inherited(line);
  };
  /** What the end of the previous sentence of the paragraph is about; the lead at its beginning. */
  const inherited = (line: Line): Scope => {
    const known = memo.get(line.sentence.index);
    if (known !== undefined) return known;
    const previous = story.lines[line.sentence.index - 1];
    let scope: Scope = 'lead';
    if (ELSEWHERE.test(line.text)) scope = 'other';
    else if (previous !== undefined && previous.sentence.paragraph === line.sentence.paragraph)
      scope = of(previous, previous.pieces.length - 1);
    memo.set(line.sentence.index, scope);
    return scope;
  };
  return of;
}

function clauseAround(words: readonly string[], at: number): [from: number, to: number] {
  let from = at;
  while (from > 0 && words[from - 1] !== ';') from--;
  let to = at;
  while (to < words.length && words[to] !== ';') to++;
  return [from, Math.max(to, at + 1)];
}

/** What the words are about, by the titles that they name; null where they name none. */
function scopeOfWords(words: readonly string[], lead: string): Scope | null {
  let other = false;
  let source = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === lead) return 'lead';
    if (!/^T\d+$/.test(word)) continue;
    const before = words.slice(Math.max(0, i - 8), i).join(' ');
    const after = words.slice(i + 1, i + 7).join(' ');
    if (isCharacter(words, i)) continue;
    if (words[i - 1] === '(' || MODIFIES.test(after) || KNOWN.test(`${before} `)) continue;
    if (namesBook(before) || saysMadeFrom(before) || namesBook(after.split(/ [.;] /)[0] ?? '')) source = true;
    else other = true;
  }
  if (other && !source) return 'other';
  if (source && !other) return OTHER_PROJECT.test(words.join(' ')) ? 'other' : 'lead';
  return other ? 'other' : null;
}

/** "as Kuro", "plays Kuro", "Kuro (X)", "Kuro, played by X": a title that is a character's name here. */
function isCharacter(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).join(' ');
  const after = words.slice(at + 1, at + 4).join(' ');
  return (
    /(?:^| )(?:as|plays?|played|playing|voices?|voiced|portrays?|portrayed)(?: [a-z'-]+){0,2}$/.test(
      before,
    ) ||
    /^\( (?:P\d+ \)|(?:played|voiced|portrayed) by)/.test(after) ||
    /^,? ?(?:who is )?(?:played|voiced|portrayed) by/.test(after)
  );
}
