import type { Role } from '../../../model/vocabulary.ts';
import { ACTIVE, PASSIVE } from '../../lexicon/role-verbs.ts';
import type { Line, Piece } from '../../line.ts';
import type { Entity } from '../../mentions/entities.ts';
import { namesBook, saysMadeFrom } from './books.ts';
import type { Group, Item, Range } from './groups.ts';
import { mostTelling, type Named, roleNouns } from './role-nouns.ts';

/** What one place says of a person. `from` and `to` are places in the line's pieces. */
export interface Claim {
  person: Entity;
  role: Role;
  /** Whom the person plays. */
  character: Piece | null;
  /** The title that the role's own words name ("Bent Copper creator"), else null. */
  of: Entity | null;
  line: Line;
  from: number;
  to: number;
}

type Finder = (group: Group, words: readonly string[]) => Claim[];

const ACTIVE_VERBS = new Map(ACTIVE);
const PASSIVE_VERBS = new Map(PASSIVE);
const WHO = /^[PN]\d+$/;
const MARK = /^[.;:()!?]$/;
/** Words that cannot stand in a title before a name. */
const NO_TITLE = new Set(
  "a an and as at by for from had has have he her him his in is it its of on or our she that the their they this to was were which who whom whose with you your my 's , . ; : ( ) ! ? — - / including includes starring featuring alongside opposite".split(
    ' ',
  ),
);

/** What the words around a group say of its persons. */
export function claimsOf(group: Group): Claim[] {
  const words = group.line.text.split(' ');
  return FINDERS.flatMap((finder) => finder(group, words));
}

function claim(group: Group, item: Item, role: Role, reach: Range, more: Partial<Claim> = {}): Claim[] {
  const person = group.line.pieces[item.at]?.entity ?? null;
  if (person === null) return [];
  const from = Math.min(reach.from, item.at);
  const to = Math.max(reach.to, item.at + 1);
  return [{ person, role, character: null, of: null, line: group.line, from, to, ...more }];
}

/** "creator X", "executive producers X and Y", "Bent Copper star X". */
const byTitle: Finder = (group, words) => {
  const first = titleBefore(words, group.from);
  let current: { role: Role; plural: boolean; of: Entity | null; from: number } | null = null;
  return group.items.flatMap((item, i) => {
    const from = i === 0 ? first : item.at - (item.title === '' ? 0 : item.title.split(' ').length);
    const nouns = roleNouns(words.slice(from, item.at));
    const role = roleOfTitle(nouns, words, from, item.at);
    if (role !== null) {
      current = {
        role,
        plural: nouns.some((n) => n.plural),
        of: titleOf(group.line, words, from + (nouns[0]?.from ?? 0)),
        from,
      };
    } else if (current !== null && !current.plural) current = null;
    return current === null
      ? []
      : claim(group, item, current.role, { from: current.from, to: item.at + 1 }, { of: current.of });
  });
};

/** Where the words that describe the name at `at` begin: "two-time Tony nominee". */
export function titleBefore(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 8) {
    const word = words[from - 1] ?? '';
    const joins =
      (word === 'and' || word === ',' || word === 'of') &&
      roleNouns(words.slice(from, at)).length > 0 &&
      roleNouns(words.slice(Math.max(0, from - 3), from - 1)).length > 0;
    if ((NO_TITLE.has(word) && !joins) || /^[TPQ]\d+$/.test(word)) break;
    from--;
  }
  return from;
}

function roleOfTitle(
  nouns: readonly Named[],
  words: readonly string[],
  from: number,
  at: number,
): Role | null {
  const last = nouns.at(-1);
  if (last === undefined) return null;
  const near = nouns.filter((n) => at - (from + n.to) <= 4 || n.role === 'executive');
  const behind = words.slice(from + last.to, at);
  if (behind.some((w) => /^(?:turned|told|said|winner|nominee)$/.test(w)) && last.role !== 'cast')
    return null;
  return mostTelling(near.map((n) => n.role));
}

/** The title that stands before a role noun ("T5 creator"), skipping "the hit"; null where none does. */
function titleOf(line: Line, words: readonly string[], at: number): Entity | null {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const word = words[i] ?? '';
    if (/^T\d+$/.test(word)) return line.pieces[i]?.entity ?? null;
    if (!/^(?:'s|co|series|show|executive|former|longtime)$/.test(word)) return null;
  }
  return null;
}

/** "created by X", "written and directed by X and Y". */
const byPassive: Finder = (group, words) => {
  const by = titleBefore(words, group.from) - 1;
  if (words[by] !== 'by' && words[by + 1] !== 'by') return [];
  const roles: Role[] = [];
  let from = by;
  for (let i = by - 1; i >= 0 && by - i < 12; i--) {
    const word = words[i] ?? '';
    const role = PASSIVE_VERBS.get(word);
    if (
      role === undefined &&
      !/^(?:and|,|also|is|was|both|been|being|executive|exec|originally|who|up|for|television|tv|brilliantly|memorably|wonderfully|winningly|series|co)$/.test(
        word,
      )
    )
      break;
    from = i;
    if (role !== undefined)
      roles.push(
        /^(?:executive|exec)$/.test(words[i - 1] ?? '') && word === 'produced' ? 'executive producer' : role,
      );
  }
  const role = mostTelling(roles);
  if (role === null) return [];
  if (role === 'writer' || role === 'creator') {
    const before = words.slice(Math.max(0, from - 7), from).join(' ');
    if (namesBook(before) && !/series|drama|show|comedy|film|adaptation/.test(before))
      return all(group, 'author', { from, to: group.to });
  }
  const character = role === 'cast' ? characterBefore(group.line, words, from) : null;
  return all(
    group,
    role,
    { from: character === null ? from : Math.max(0, from - 2), to: group.to },
    { character },
  );
};

function all(group: Group, role: Role, reach: Range, more: Partial<Claim> = {}): Claim[] {
  return group.items.flatMap((item) => claim(group, item, role, reach, more));
}

/** "Kuro, played by": the name right before. */
function characterBefore(line: Line, words: readonly string[], at: number): Piece | null {
  let i = at - 1;
  while (i > 0 && at - i < 4 && /^(?:,|\(|who|is|was|as|being)$/.test(words[i] ?? '')) i--;
  return WHO.test(words[i] ?? '') ? (line.pieces[i] ?? null) : null;
}

const CAST_CUE =
  /(?:^| )(?:starring|stars?|starred|co-starring|co-stars?|co-starred|costars?|features?|featuring|featured|toplining|toplines|casts?|headlining|cast (?:also |list |then |of regulars )?(?:includes?|included|including|features?|featured|comprises?|consists of|is|are|was|were)|cast members?|(?:ensemble|company|lineup|line-up|voices?|players|support|regulars|also|supporting cast|series) (?:also )?(?:includes?|included|including|are|is|features?|with)|(?:joined|rounded out|supported|flanked|led|headed) by|joins|joining|opposite|also (?:in the cast|starring|appearing|returning|on board|featured|back) (?:is|are|was|were)|rounding out the (?:cast|ensemble) (?:are|is|were|was)|(?:support|performances?|turns?|work) (?:from|by|of)|the roles? of [PN]\d+ (?:to|went to)|reunites?|reuniting|alongside) ?(?:both|:|are)?$/;

/** "starring X and Y", "the cast includes X". */
const byCastCue: Finder = (group, words) => {
  const from = titleBefore(words, group.from);
  const cue = words.slice(Math.max(0, from - 8), from).join(' ');
  const whole = words.slice(Math.max(0, from - 8), group.from).join(' ');
  return CAST_CUE.test(cue) || CAST_CUE.test(whole)
    ? all(group, 'cast', { from: Math.max(0, from - 2), to: group.to })
    : [];
};

/** "X as Y": a name behind "as" that is no title of an office. */
const byCharacter: Finder = (group, words) =>
  group.items.flatMap((item) => {
    if (item.as === null) return [];
    const between = words.slice(item.as.from, item.as.to - 1);
    if (roleNouns(between).some((n) => n.role !== 'cast' && n.role !== 'other')) return [];
    return claim(group, item, 'cast', item.as, { character: group.line.pieces[item.as.to - 1] ?? null });
  });

const AUX =
  /^(?:,|who|whom|all|both|also|has|have|had|will|would|is|are|was|were|be|been|being|set|to|currently|previously|now|again|then|once|originally|memorably|brilliantly|respectively|further|tapped|will|reportedly|co|each|returning|returned|return|returns|is|recently|both|slated|due|on|board|boards|aboard|still|attached|already|initially)$/;
const SCREEN_OBJECT =
  /^(?:[a-z0-9'-]+ ){0,4}?(?:T\d+|scripts?|screenplays?|teleplays?|episodes?|pilot|series|show|film|movie|it|adaptation|seasons?|hours?|finale|instal?lments?|parts)(?![^ ])/;

/** "X created …", "X, who plays Y", "X and Y wrote and directed …". */
const byVerb: Finder = (group, words) => {
  let i = group.to;
  const aux: string[] = [];
  while (i < words.length && i - group.to < 7 && AUX.test(words[i] ?? '')) aux.push(words[i++] ?? '');
  const relative = aux.includes('who') || aux[0] !== ',';
  if (!relative) return [];
  const claims: Claim[] = [];
  for (let end = i, turn = 0; end < words.length && end - i < 22 && turn < 24; end++, turn++) {
    const word = words[end] ?? '';
    if (MARK.test(word) || (end > i && /^P\d+$/.test(word) && !claims.some((c) => c.character !== null)))
      break;
    const joined =
      end === i ||
      /^(?:and|,|also|then|now|both|co|or|who|to|executive|exec|will)$/.test(words[end - 1] ?? '');
    if (!joined) continue;
    const role = verbRole(words, end, aux);
    if (role === null) continue;
    const character = role === 'cast' ? characterAfter(group.line, words, end + 1) : null;
    const to = character === null ? end + 1 : group.line.pieces.indexOf(character) + 1;
    const who =
      aux.includes('who') && aux[0] === ',' && group.items.length > 1 && isSingular(word)
        ? group.items.slice(-1)
        : group.items;
    claims.push(
      ...who.flatMap((item) =>
        claim(group, item, role, { from: item.at, to }, { character, of: objectOf(group.line, words, end) }),
      ),
    );
  }
  return claims;
};

const isSingular = (verb: string): boolean => /[^s]s$/.test(verb);

function verbRole(words: readonly string[], at: number, aux: readonly string[]): Role | null {
  const word = words[at] ?? '';
  const rest = words.slice(at + 1, at + 9).join(' ');
  if (/^(?:executive|exec)$/.test(word) && /^produc/.test(rest)) return 'executive producer';
  if (/^(?:round|rounds|rounded|complete|completes|completed|fill|fills|filled|make|makes|made)$/.test(word))
    return /^(?:out |up )?(?:the|its|out|a) ?(?:[a-z-]+ ){0,3}(?:cast|ensemble|family|company|lineup|regulars|crew)/.test(
      rest,
    )
      ? 'cast'
      : null;
  if (
    /^(?:join|joins|joined|joining|cast|exit|exits|exited|leads?|led|back|departs?|departed|leaves?|left|among|in)$/.test(
      word,
    )
  )
    return castLike(word, rest);
  if (/^(?:runs?|ran|running)$/.test(word))
    return /^(?:the|a|its|that) (?:show|series|writers|room|writers')/.test(rest) ? 'showrunner' : null;
  if (words[at + 1] === 'by') return null;
  const role = ACTIVE_VERBS.get(word) ?? null;
  if (role === 'writer') return writerOf(rest, aux, word);
  if (role === 'creator' && namesBook(rest.split(/ [,.;] /)[0] ?? '') && !/series|show/.test(rest))
    return 'author';
  if (
    /^(?:appear|feature|score|present|judge|produc|direct)/.test(word) &&
    /^(?:to|that|a deal|the question)(?: |$)/.test(rest)
  )
    return null;
  if (/^(?:plays|play)$/.test(word) && /^(?:to|out|on|well|up)(?: |$)/.test(rest)) return null;
  return role;
}

function castLike(word: string, rest: string): Role | null {
  if (/^join/.test(word)) return /^(?:the|as|T\d+|in|[HN]\d+)(?: |$)/.test(rest) ? 'cast' : null;
  if (word === 'cast') return /^(?:as|in|opposite|alongside)/.test(rest) ? 'cast' : null;
  if (word === 'back') return /^(?:as|for|in|,|\.|$)/.test(rest) ? 'cast' : null;
  if (word === 'among' || word === 'in')
    return /^the (?:cast|ensemble|lead|leads|title)/.test(rest) ? 'cast' : null;
  if (/^(?:leads?|led)$/.test(word))
    return /^(?:the|its|an|a|T\d+) ?(?:[a-z-]+ ){0,2}(?:cast|ensemble|company|series|drama|show|$)/.test(rest)
      ? 'cast'
      : null;
  return /^(?:the (?:show|series|drama|soap|cast)|T\d+|at|in|after)/.test(rest) ? 'cast' : null;
}

function writerOf(rest: string, aux: readonly string[], word: string): Role | null {
  const object = rest.split(/ (?:[.;,]|who|which|that|when|and) /)[0] ?? '';
  if (namesBook(object) && !/(?:^| )(?:T\d+ 's|script|episode|adaptation|story for|it )/.test(object))
    return 'author';
  if (SCREEN_OBJECT.test(rest) || /^(?:and|both|every|all)(?: |$)/.test(rest)) return 'writer';
  if (/^(?:adapt|pen|script)/.test(word)) return 'writer';
  return aux.some((a) => /^(?:will|to|is|are|who)$/.test(a)) && !/^(?:on|in|that|to|:)(?: |$)/.test(rest)
    ? 'writer'
    : null;
}

/** The work that a verb's object names: "wrote four episodes of T5". */
function objectOf(line: Line, words: readonly string[], at: number): Entity | null {
  for (let i = at + 1; i < words.length && i <= at + 6; i++) {
    const word = words[i] ?? '';
    if (/^T\d+$/.test(word))
      return /^(?:'s)$/.test(words[i + 1] ?? '') ? null : (line.pieces[i]?.entity ?? null);
    if (
      !/^(?:in|on|of|for|the|its|a|an|H\d+|'s|drama|series|show|comedy|episodes?|all|every|also|film|alongside|sitcom|soap|to|cast|join|hit)$/.test(
        word,
      )
    )
      return null;
  }
  return null;
}

/** "plays Y", "voices the bear, Y": the first name that follows, without a clause between. */
export function characterAfter(line: Line, words: readonly string[], from: number): Piece | null {
  for (let i = from; i < words.length && i < from + 10; i++) {
    const word = words[i] ?? '';
    if (WHO.test(word)) return words[i + 1] === "'s" ? null : (line.pieces[i] ?? null);
    if (/^T\d+$/.test(word)) return i === from ? (line.pieces[i] ?? null) : null;
    if (
      /^(?:[.;:()]|and|who|which|that|with|in|on|from|by|when|opposite|alongside|[HOQ]\d+|at|for|—)$/.test(
        word,
      )
    )
      return null;
    if (word === ',' && !WHO.test(words[i + 1] ?? '')) return null;
  }
  return null;
}

/** "X, the showrunner", "X, head of drama at H", "X serves as showrunner", "with X as director". */
const byApposition: Finder = (group, words) => {
  const start = group.to;
  const opening = words.slice(start, start + 6).join(' ');
  const link =
    /^(?:(?:, |\( )(?:who (?:is|was|serves as|served as|also serves as|remains) )?|— |(?:also |both |each |now |currently |will )?(?:is|are|was|were|serves?|served|serving|acts?|acted|returns?|returned|remains?|continues?|stays?|steps?|stepped)(?: also| both| now| currently| again| in| on| back)*(?: as)? |as )/.exec(
      opening,
    );
  if (link === null) return [];
  const from = start + link[0].trim().split(' ').length;
  let to = from;
  while (to < words.length && to - from < 14 && !ends(words, to, from)) to++;
  const nouns = roleNouns(words.slice(from, to)).filter((n) => !isOfOther(words, from + n.to));
  const telling = nouns.filter((n) => (n.from <= 9 && n.role !== 'cast') || n.from <= 5);
  const role = mostTelling(telling.map((n) => n.role));
  if (role === null) return [];
  const single = opening.startsWith(',') && group.items.length > 1 && !nouns.some((n) => n.plural);
  const noun = telling.find((n) => n.role === role);
  const of =
    noun === undefined
      ? null
      : (titleOf(group.line, words, from + noun.from) ?? workAfter(group.line, words, from + noun.to));
  const items = single ? group.items.slice(-1) : group.items;
  return items.flatMap((item) =>
    claim(group, item, role, { from: item.at, to: Math.min(to, from + (noun?.to ?? 0)) }, { of }),
  );
};

function ends(words: readonly string[], at: number, from: number): boolean {
  const word = words[at] ?? '';
  if (/^(?:[.;()!?:]|who|which|whose|said|says|told|—|[PQ]\d+)$/.test(word)) return true;
  if (word !== ',') return false;
  return (
    at === from ||
    !/^(?:writer|creator|producer|executive|director|star|showrunner|drama|comedy)$/.test(words[at + 1] ?? '')
  );
}

/** "star of T5": the work is named behind the noun. */
function workAfter(line: Line, words: readonly string[], at: number): Entity | null {
  for (let i = at; i < words.length && i < at + 4; i++) {
    const word = words[i] ?? '';
    if (/^T\d+$/.test(word)) return line.pieces[i]?.entity ?? null;
    if (!/^(?:of|on|for|behind|the|H\d+|'s|hit)$/.test(word)) return null;
  }
  return null;
}

/** "the creator's wife", "fans of": the noun only leads to somebody else. */
const isOfOther = (words: readonly string[], at: number): boolean =>
  words[at] === "'s" && !/^[TH]/.test(words[at + 1] ?? '');

/** "X's novel", "the book by X", "based on X's …". */
const byBook: Finder = (group, words) => {
  const before = words.slice(Math.max(0, group.from - 12), group.from);
  const cue = before.join(' ');
  if (
    /(?:^| )(?:not|n't|isn't|wasn't|never|rumou?r) /.test(
      `${words.slice(Math.max(0, group.from - 20), group.from).join(' ')} `,
    )
  )
    return [];
  const after = words.slice(group.to, group.to + 9);
  const own =
    after[0] === "'s"
      ? (after
          .slice(1)
          .join(' ')
          .split(/ (?:[.,;]|and|which|that|for|in|on) /)[0] ?? '')
      : '';
  if (own !== '' && (namesBook(own) || saysMadeFrom(cue.split(/[.;]/).at(-1) ?? '')))
    return all(group, 'author', { from: group.from, to: group.to + 2 });
  const by = titleBefore(words, group.from);
  const source = words.slice(Math.max(0, by - 10), by).join(' ');
  if (/ (?:by|from|of)$/.test(` ${source}`) || words[by] === 'by') {
    const phrase =
      words
        .slice(Math.max(0, by - 10), words[by] === 'by' ? by : by - 1)
        .join(' ')
        .split(/ [.;] /)
        .at(-1) ?? '';
    const written = phrase.replace(
      / ,? ?(?:written|penned|created|authored|illustrated|drawn|serialized|and|published|first|in|\d{4}|[HON]\d+)*$/,
      '',
    );
    if (
      /by$/.test(source) &&
      namesBook(written) &&
      !/(?:^| )(?:directed|produced|played|hosted|voiced|published|series|adaptation) ?$/.test(phrase)
    )
      return all(group, 'author', { from: Math.max(0, by - 2), to: group.to });
  }
  return [];
};

/** "(X)" behind a role in the story: "a sheriff (X)". */
const byBracket: Finder = (group, words) => {
  if (words[group.from - 1] !== '(' || words[group.to] !== ')' || group.items.length > 1) return [];
  return all(group, 'cast', { from: Math.max(0, group.from - 2), to: group.to });
};

const FINDERS: readonly Finder[] = [
  byTitle,
  byPassive,
  byCastCue,
  byCharacter,
  byVerb,
  byApposition,
  byBook,
  byBracket,
];
