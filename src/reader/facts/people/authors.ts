import { mayNameBook, namesBook, saysMadeFrom } from '../../mentions/books.ts';
import { claimAll, type Finder } from './claim.ts';
import { titleBefore } from './titles.ts';

const DENIED =
  /(?:^| )(?:(?:(?:is|was) not|isn't|wasn't|not|never)(?: ,[^,]{0,60},)?(?: [a-z]+)? (?:based|adapted|inspired|drawn|taken|from)|rumou?r|unrelated|nothing to do with)(?: |$)/;
const DETAILS =
  / ,? ?(?:(?:written|penned|created|authored|illustrated|drawn|serialized|and|published|first|in|of|the|same|name|title|\d{4}|[THON]\d+|,) ?)*$/;
const SCREEN =
  /(?:^| )(?:adapted|developed|directed|produced|played|hosted|voiced|published|series|drama|show|comedy|adaptation|script|screenplay|teleplay)(?: (?:,|and|is|was))*$/;

/** "X's novel", "the book by X", "the X novel", "based on X's …", "from the story by X". */
export const byBook: Finder = (group, words) => {
  if (!mayNameBook(group.line.sentence.hints)) return [];
  const cue =
    words
      .slice(Math.max(0, group.from - 20), group.from)
      .join(' ')
      .split(/ [.;] /)
      .at(-1) ?? '';
  if (DENIED.test(cue)) return [];
  const clause = words.slice(group.to, group.to + 10);
  const own = firstPhrase(clause.slice(1).join(' '));
  if (clause[0] === "'s") {
    if (!namesBook(own) && !saysMadeFrom(cue)) return [];
    const soft = !/(?:^| )(?:from|on|of|by|adapts?|adapting|adapted)$/.test(titleless(words, group.from));
    return claimAll(group, 'author', { from: group.from - 1, to: group.to + 2 }, { soft });
  }
  if (/^, (?:on|upon) whose /.test(clause.join(' ')) && namesBook(clause.join(' ')))
    return claimAll(group, 'author', { from: group.from, to: group.to + 4 });
  if (
    /^(?:, )?whose (?:[a-z0-9-]+ ){0,3}?(?:[a-z-]+) (?:[TN]\d+ )?(?:,? ?inspired|was the (?:basis|source)|it is based|the (?:show|series|film|drama) )/.test(
      clause.join(' '),
    ) &&
    namesBook(clause.join(' '))
  )
    return claimAll(group, 'author', { from: group.from, to: group.to + 3 });
  if (/^(?:the|from|on)$/.test(words[group.from - 1] ?? '') && namesBook(clause[0] ?? ''))
    return claimAll(group, 'author', { from: group.from, to: group.to + 1 });
  const before = titleless(words, group.from);
  if (!/(?:^| )(?:by|of)(?: the)?$/.test(before)) return [];
  const phrase = before.replace(/ (?:by|of)(?: the)?$/, '');
  const last = (phrase.split(/ [.;] /).at(-1) ?? '').split(' ').slice(-10).join(' ');
  if (SCREEN.test(last)) return [];
  const named =
    namesBook(last.replace(DETAILS, '').split(' ').slice(-4).join(' ')) ||
    namesBook(last.split(' ').slice(-3).join(' '));
  const made = /by(?: the)?$/.test(before) && saysMadeFrom(last) && /(?:[TN]\d+|name|title)$/.test(last);
  if (!named && !made) return [];
  return claimAll(group, 'author', { from: titleBefore(words, group.from) - 2, to: group.to });
};

/** The words before a group, without the title of its first name. */
const titleless = (words: readonly string[], at: number): string => {
  const from = titleBefore(words, at);
  return words.slice(Math.max(0, from - 14), from).join(' ');
};

const firstPhrase = (words: string): string => words.split(/ (?:[.,;]|and|which|that|for|in|on) /)[0] ?? '';
