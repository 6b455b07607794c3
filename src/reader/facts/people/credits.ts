import type { Role } from '../../../model/vocabulary.ts';
import { gated, mayHold } from '../../../text/gate.ts';
import { ACTIVE, PASSIVE } from '../../lexicon/role-verbs.ts';
import { isSymbol, type Line } from '../../line.ts';
import { namesBook } from '../../mentions/books.ts';
import type { Entity } from '../../mentions/entities.ts';
import { characterAfter, characterAsIn, characterBefore } from './cast.ts';
import { type Claim, claim, claimAll, type Finder } from './claim.ts';
import type { Group, Item } from './groups.ts';
import { mostTelling, type Named, roleNouns } from './role-nouns.ts';
import { titleBefore } from './titles.ts';

const ACTIVE_VERBS = new Map(ACTIVE);
const PASSIVE_VERBS = new Map(PASSIVE);
const MARKS = new Set([...'.;:()!?']);

interface Titled {
  role: Role;
  plural: boolean;
  of: Entity | null;
  from: number;
}

/** "creator X", "executive producers X and Y", "Bent Copper star X". */
export const byTitle: Finder = (group, words) => {
  const first = group.head;
  let current: Titled | null = null;
  return group.items.flatMap((item, i) => {
    const from = i === 0 ? first : item.at - (item.title === '' ? 0 : item.title.split(' ').length);
    const titled = titleOf(group.line, words, from, item.at);
    if (titled !== null) current = titled;
    else if (current !== null && !current.plural) current = null;
    if (current === null) return [];
    return claim(group, item, current.role, { from: current.from, to: item.at + 1 }, { of: current.of });
  });
};

function titleOf(line: Line, words: readonly string[], from: number, at: number): Titled | null {
  const nouns = roleNouns(words.slice(from, at));
  const last = nouns.at(-1);
  if (last === undefined) {
    const word = words[at - 1];
    return word === 'boss' || word === 'bosses' ? bossOf(line, words, at) : null;
  }
  const behind = words.slice(from + last.to, at);
  if (behind.some((w) => /^(?:turned|told|said|winner|nominee)$/.test(w)) && last.role !== 'cast')
    return null;
  const near = nouns.filter((n) => at - (from + n.to) <= 4 || n.role === 'executive');
  const role = mostTelling(near.map((n) => n.role));
  if (role === null) return null;
  const of = workBefore(line, words, from + (nouns[0]?.from ?? 0));
  return { role, plural: nouns.some((n) => n.plural), of, from };
}

/** The boss of a house decides, the boss of a show makes it. */
function bossOf(line: Line, words: readonly string[], at: number): Titled {
  const of = workBefore(line, words, at - 1);
  const house = words
    .slice(Math.max(0, at - 4), at - 1)
    .some((word) => /^(?:H\d+|network|channel|streamer|studio)$/.test(word));
  const role = house && of === null ? 'executive' : 'executive producer';
  return { role, plural: words[at - 1] === 'bosses', of, from: at - 1 };
}

/** "its creator, X, …", "H's head of drama, X, said", "in the words of the host, X". */
export const byTitleAndComma: Finder = (group, words) => {
  const comma = group.from - 1;
  if (words[comma] !== ',' || group.items.length > 2) return [];
  const closed =
    words[group.to - 1] === ',' || /^(?:[,.;:)!?]|said|says|told|and|who|$)/.test(words[group.to] ?? '');
  if (!closed) return [];
  let from = comma;
  while (
    from > 0 &&
    comma - from < 9 &&
    !/^(?:[.,;:()!?]|[PNQ]\d+|by|with|that|said|says)$/.test(words[from - 1] ?? '')
  )
    from--;
  if (/^,$/.test(words[from - 1] ?? '') && /^[PN]\d+$/.test(words[from - 2] ?? '')) return [];
  const nouns = roleNouns(words.slice(from, comma));
  const last = nouns.at(-1);
  if (
    last === undefined ||
    (comma - (from + last.to) > 0 &&
      last.role !== 'executive' &&
      !/^(?:of|behind|on|at|for)$/.test(words[from + last.to] ?? ''))
  )
    return [];
  const role = mostTelling(
    nouns.filter((n) => comma - (from + n.to) <= 3 || n.role === 'executive').map((n) => n.role),
  );
  if (role === null || (nouns.some((n) => n.plural) && group.items.length < 2 && role === 'cast')) return [];
  return claimAll(
    group,
    role,
    { from, to: group.to },
    { of: workBefore(group.line, words, from + last.from) },
  );
};

/** The title that stands before a role noun ("T5 creator"), skipping "the hit"; null where none does. */
function workBefore(line: Line, words: readonly string[], at: number): Entity | null {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const word = words[i] ?? '';
    if (isSymbol(word, 'T')) return line.pieces[i]?.entity ?? null;
    if (!/^(?:'s|co|series|show|executive|former|longtime)$/.test(word)) return null;
  }
  return null;
}

const SCRIPT_BY =
  /(?:^| )(?:scripts?|screenplay|teleplay|screen adaptation|music|score)(?: (?:is|was|are|comes?|written|penned|,))*$/;

const BETWEEN_CREDITS =
  /^(?:and|,|&|also|is|was|both|been|being|executive|exec|originally|who|for|television|tv|brilliantly|memorably|wonderfully|winningly|series|co|starring|up)$/;

/** "created by X", "written and directed by X and Y". */
export const byPassive: Finder = (group, words) => {
  let by = group.head - 1;
  if (words[by] === 'the') by = titleBefore(words, by) - 1;
  if (/^(?:co-)?starring$/.test(words[by] ?? '') && words[by - 1] === 'and' && words[by - 2] === 'by')
    by -= 2;
  if (words[by] !== 'by' && words[by] !== 'from') return [];
  const noun = SCRIPT_BY.exec(words.slice(Math.max(0, by - 4), by).join(' '));
  if (noun !== null)
    return claimAll(group, /music|score/.test(noun[0]) ? 'other' : 'writer', { from: by - 2, to: group.to });
  if (words[by] === 'from') return [];
  const { roles, from } = creditsBefore(words, by);
  const role = mostTelling(roles);
  if (role === null) return [];
  const reach = { from, to: group.to };
  const adapted = words.slice(from, by).includes('adapted');
  if ((role === 'writer' || role === 'creator') && !adapted && isOfBook(words, from, group.to))
    return claimAll(group, 'author', reach);
  const character = role === 'cast' ? characterBefore(group.line, words, from) : null;
  if (character !== null) return claimAll(group, role, { from: from - 2, to: group.to }, { character });
  const developed = words.slice(from, by).includes('developed');
  return claimAll(group, role, reach, { soft: developed });
};

function creditsBefore(words: readonly string[], by: number): { roles: Role[]; from: number } {
  const roles: Role[] = [];
  let from = by;
  for (let i = by - 1; i >= 0 && by - i < 12; i--) {
    const word = words[i] ?? '';
    const role = PASSIVE_VERBS.get(word);
    if (role === undefined && !BETWEEN_CREDITS.test(word)) break;
    from = i;
    if (word === 'starring') roles.push('cast');
    if (role !== undefined)
      roles.push(
        /^(?:executive|exec)$/.test(words[i - 1] ?? '') && word === 'produced' ? 'executive producer' : role,
      );
  }
  return { roles, from };
}

/** Whether what was written is a book: "the comic created by X", "Created by X, the webtoon T5". */
function isOfBook(words: readonly string[], from: number, to: number): boolean {
  const before =
    words
      .slice(Math.max(0, from - 7), from)
      .join(' ')
      .split(/ [.;] /)
      .at(-1) ?? '';
  const after =
    words
      .slice(to, to + 6)
      .join(' ')
      .split(/ [.;] /)[0] ?? '';
  if (/series|drama|show|comedy|film|adaptation|sitcom|movie|script/.test(before)) return false;
  if (namesBook(before)) return true;
  return (
    /^, (?:the|a|an) /.test(after) &&
    namesBook(after) &&
    !/series|drama|show|comedy|film|adaptation/.test(after)
  );
}

const AUX = new Set(
  ', who whom all both also has have had will would is are was were be been being set to currently previously now again then once originally memorably brilliantly respectively further tapped reportedly co each returning returned return returns recently slated due on board boards aboard still attached already initially instead never famously'.split(
    ' ',
  ),
);

const JOINS_VERBS = new Set('and , also then now both co or who to executive exec will'.split(' '));

/** "X created …", "X, who plays Y", "X and Y wrote and directed …". */
export const byVerb: Finder = (group, words) => {
  let i = group.to;
  const aux: string[] = [];
  while (i < words.length && i - group.to < 8 && AUX.has(words[i] ?? '')) aux.push(words[i++] ?? '');
  if (aux[0] === ',' && aux[1] !== 'who') {
    const verb = behindApposition(words, group.to);
    return verb < 0 ? [] : verbClaims(group, words, verb, [words[verb - 1] ?? '']);
  }
  const ofCharacter = aux[0] === ',' && (group.items.at(-1)?.as ?? null) !== null;
  if (ofCharacter) return [];
  const claims: Claim[] = [];
  for (let at = i; at < words.length && at - i < 22; at++) {
    const word = words[at] ?? '';
    const another = at > i && isSymbol(word, 'P') && !claims.some((c) => c.character !== null);
    if (MARKS.has(word) || another) break;
    if (at === i || JOINS_VERBS.has(words[at - 1] ?? '')) claims.push(...verbClaims(group, words, at, aux));
  }
  return claims;
};

const ENDS_APPOSITION = new Set('. ; : ( ) who which whose and'.split(' '));

/** "X, the star of T5, plays": where the verb behind an apposition stands, or -1. */
function behindApposition(words: readonly string[], comma: number): number {
  for (let i = comma + 2; i < words.length && i < comma + 16; i++) {
    if (ENDS_APPOSITION.has(words[i] ?? '') || isSymbol(words[i], 'P')) return -1;
    if (words[i] !== ',') continue;
    const verb = /^(?:will|is|are|to)$/.test(words[i + 1] ?? '') ? i + 2 : i + 1;
    return ACTIVE_VERBS.has(words[verb] ?? '') ? verb : -1;
  }
  return -1;
}

function verbClaims(group: Group, words: readonly string[], at: number, aux: readonly string[]): Claim[] {
  const role = verbRole(words, at, aux);
  if (role === null) return [];
  const character =
    role === 'cast' && /^(?:play|portray|voic)/.test(words[at] ?? '')
      ? characterAfter(group.line, words, at + 1)
      : role === 'cast' && words[at + 1] === 'as'
        ? characterAsIn(group.line, words, at + 2)
        : null;
  const to = character === null ? at + 1 : group.line.pieces.indexOf(character) + 1;
  const soft = /^develop/.test(words[at] ?? '');
  const of = objectOf(group.line, words, at);
  return subjects(group, aux, role).flatMap((item) =>
    claim(group, item, role, { from: item.at, to }, { character, of, soft }),
  );
}

/** "X and Y, who directed" is said of Y alone; "X and Y, who play", "X and Y, who both wrote" of both. */
function subjects(group: Group, aux: readonly string[], role: Role): Item[] {
  const last =
    /(?:^| )with$/.test(group.items.at(-1)?.joint ?? '') ||
    (aux[0] === ',' &&
      aux[1] === 'who' &&
      role !== 'cast' &&
      !aux.some((a) => /^(?:all|both|each|are|were|have)$/.test(a)));
  return last ? group.items.slice(-1) : group.items;
}

function verbRole(words: readonly string[], at: number, aux: readonly string[]): Role | null {
  const word = words[at] ?? '';
  if (words[at + 1] === 'by') return null;
  if (word === '-') return suffixRole(words[at + 1] ?? '');
  const clause = CLAUSES.get(word);
  const role = ACTIVE_VERBS.get(word) ?? null;
  const isExecutive = word === 'executive' || word === 'exec';
  if (clause === undefined && role === null && !isExecutive) return null;
  const rest = words.slice(at + 1, at + 9).join(' ');
  if (isExecutive) return /^produc(?:e|es|ed|ing)(?: |$)/.test(rest) ? 'executive producer' : null;
  if (clause !== undefined) return clause.behind.test(rest) ? clause.role : null;
  if (role === 'writer') return writerOf(rest, aux, word);
  if (role === 'creator' && namesBook(rest.split(/ [,.;] /)[0] ?? '') && !/series|show/.test(rest))
    return 'author';
  if (
    /^(?:appear|feature|score|present|judge|produc|direct)/.test(word) &&
    /^(?:to|that|a deal|the question)(?: |$)/.test(rest)
  )
    return null;
  if (/^plays?$/.test(word) && /^(?:to|out|on|well|up)(?: |$)/.test(rest)) return null;
  return role;
}

/** "Kowal-led", "the Sood-starrer". */
function suffixRole(credit: string): Role | null {
  if (/^(?:led|starrer|starring|fronted|toplined|headlined|voiced)$/.test(credit)) return 'cast';
  return PASSIVE_VERBS.get(credit) ?? null;
}

/** Verbs that tell a role only with certain words behind them. */
const CLAUSES = new Map<string, { behind: RegExp; role: Role }>(
  (
    [
      [
        'rounds round rounded completes complete completed fills fill filled makes make made',
        /^(?:out |up )?(?:the|its|out|a) ?(?:[a-z-]+ ){0,3}(?:cast|ensemble|family|company|lineup|regulars|crew)/,
        'cast',
      ],
      ['join joins joined joining', /^(?:the|as|T\d+|in|[HN]\d+|LEAD)(?: |$)/, 'cast'],
      ['cast', /^(?:as|in|opposite|alongside)/, 'cast'],
      ['back', /^(?:as|for|in|,|\.|$)/, 'cast'],
      ['starrer vehicle', /./, 'cast'],
      ['among in', /^the (?:cast|ensemble|lead|leads|title)/, 'cast'],
      [
        'lead leads led leading',
        /^(?:the|its|an|a|T\d+)(?: [a-z-]+){0,2} ?(?:cast|ensemble|company|series|drama|show|$)/,
        'cast',
      ],
      [
        'exit exits exited depart departs departed leave leaves left quit quits',
        /^(?:the (?:show|series|drama|soap|cast)|T\d+|at|in|after)/,
        'cast',
      ],
      [
        'run runs ran running',
        /^(?:the|a|its|that) (?:[a-z]+ )?(?:show|series|season|writers|room|writers')/,
        'showrunner',
      ],
    ] as const
  ).flatMap(([verbs, behind, role]) => verbs.split(' ').map((verb) => [verb, { behind, role }] as const)),
);

const SCREEN_OBJECT =
  /^(?:[a-z0-9'-]+ ){0,4}?(?:T\d+|scripts?|screenplays?|teleplays?|episodes?|pilot|series|show|film|movie|it|adaptation|seasons?|hours?|finale|instal?lments?|parts|word|lot)(?![^ ])/;

function writerOf(rest: string, aux: readonly string[], word: string): Role | null {
  const object = rest.split(/ (?:[.;,]|who|which|that|when|and) /)[0] ?? '';
  if (namesBook(object) && !/(?:^| )(?:T\d+ 's|script|episode|adaptation|story for|it )/.test(object)) {
    return /^adapt/.test(word) ? 'writer' : 'author';
  }
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
      return words[i + 1] === "'s" || (i === at + 1 && /^(?:play|voic|portray)/.test(words[at] ?? ''))
        ? null
        : (line.pieces[i]?.entity ?? null);
    if (
      !/^(?:in|on|of|for|the|its|a|an|H\d+|'s|drama|series|show|comedy|episodes?|all|every|also|film|alongside|sitcom|soap|to|cast|join|hit|create|wrote|\d+)$/.test(
        word,
      )
    )
      return null;
  }
  return null;
}

const LINK =
  /^(?:(?:, |\( )(?:who (?:is|was|serves as|served as|also serves as|also served as|remains) )?|— |(?:also |both |each |now |currently |will )?(?:is|are|was|were|serves?|served|serving|acts?|acted|returns?|returned|remains?|continues?|stays?|steps?|stepped)(?: also| both| now| currently| again| in| on| back)*(?: as)? |as |on as )/;

/** What a link may begin with. */
const LINKS = new Set(
  ', ( — also both each now currently will is are was were serve serves served serving act acts acted return returns returned remain remains continue continues stay stays step steps stepped as on'.split(
    ' ',
  ),
);

/** "X, the showrunner", "X, head of drama at H", "X serves as showrunner", "with X as director", "X (creator)". */
export const byApposition: Finder = (group, words) => {
  const last = group.items.at(-1);
  if (last !== undefined && last.bracket !== null) {
    const role = mostTelling(roleNouns(words.slice(last.bracket.from, last.bracket.to)).map((n) => n.role));
    if (role !== null && !words.slice(last.bracket.from, last.bracket.to).some((w) => /^T\d/.test(w)))
      return claim(group, last, role, last.bracket);
  }
  if (!LINKS.has(words[group.to] ?? '')) return [];
  const opening = words.slice(group.to, group.to + 6).join(' ');
  const link = LINK.exec(`${opening} `);
  if (link === null || (last?.as != null && /^[,(]/.test(opening))) return [];
  const from = group.to + link[0].trim().split(' ').length;
  let to = from;
  while (to < words.length && to - from < 14 && !endsApposition(words, to, from)) to++;
  const nouns = roleNouns(words.slice(from, to)).filter(
    (n) => words[from + n.to] !== "'s" && isOwnNoun(words, from, n),
  );
  const role = mostTelling(nouns.map((n) => n.role));
  const noun = nouns.find((n) => n.role === role);
  if (role === null || noun === undefined) return [];
  const of = workBefore(group.line, words, from + noun.from) ?? workAfter(group.line, words, from + noun.to);
  const alone = opening.startsWith(',') && !nouns.some((n) => n.plural);
  const items = alone ? group.items.slice(-1) : group.items;
  return items.flatMap((item) => claim(group, item, role, { from: item.at, to: from + noun.to }, { of }));
};

/** Near enough to the link to be about the person, and not behind "of" or "with". */
function isOwnNoun(words: readonly string[], from: number, noun: Named): boolean {
  if (noun.from > (noun.role === 'cast' || noun.role === 'other' ? 5 : 9)) return false;
  const before = words.slice(from, from + noun.from);
  return !before.some((w) => /^(?:with|by|from|told|after|when)$/.test(w)) || noun.role === 'executive';
}

function endsApposition(words: readonly string[], at: number, from: number): boolean {
  const word = words[at] ?? '';
  if (/^(?:[.;()!?:]|who|which|whose|said|says|told|—|[PQ]\d+)$/.test(word)) return true;
  if (word !== ',') return false;
  return (
    at === from ||
    !/^(?:writer|creator|producer|executive|director|star|showrunner|drama|comedy)$/.test(words[at + 1] ?? '')
  );
}

/** "X stepped down as showrunner", "X took her name off as an executive producer". */
export const byOffice: Finder = (group, words) => {
  const as = words.indexOf('as', group.to + 1);
  if (as < 0 || as >= group.to + 16) return [];
  for (let i = group.to; i < words.length && i < group.to + 16; i++) {
    const word = words[i] ?? '';
    if (/^(?:[.;:()]|[PQ]\d+|which|whose)$/.test(word)) return [];
    if (word !== 'as' || i === group.to) continue;
    const nouns = roleNouns(words.slice(i + 1, i + 6));
    const first = nouns[0];
    if (first === undefined || first.from > 2) continue;
    const role = mostTelling(nouns.filter((n) => n.from <= 4).map((n) => n.role));
    return role === null ? [] : claimAll(group, role, { from: group.from, to: i + 1 + first.to });
  }
  return [];
};

/** "star of T5": the work is named behind the noun. */
function workAfter(line: Line, words: readonly string[], at: number): Entity | null {
  for (let i = at; i < words.length && i < at + 4; i++) {
    const word = words[i] ?? '';
    if (isSymbol(word, 'T')) return line.pieces[i]?.entity ?? null;
    if (!/^(?:of|on|for|behind|the|H\d+|'s|hit)$/.test(word)) return null;
  }
  return null;
}

const PRODUCED_WITH =
  /(?:^| )(?:(?:executive|exec)[ -]?produc(?:e|es|ed|ers?|ing)|eps?)(?: also)?(?: (?:are|were|is|was|include|includes|included|alongside|with|along with|:))+$/;
const MADE_WITH =
  /(?:^| )(created|co-created|creates|developed|wrote|co-wrote|writes|directed|co-directed|directs|hosts|hosted|co-hosts|fronts|presents)(?: (?:the|a|this|their|it|all|every|series|show|drama|comedy|sitcom|film|programme|program|game|quiz|episodes?|T\d+)){1,4} (?:with|alongside|together with|along with)$/;

/** "with her husband , X": where the words for the kin begin, or null. */
function behindKin(words: readonly string[], comma: number): number | null {
  for (let i = comma - 1; i > 0 && comma - i < 5; i--) {
    if (/^(?:her|his|their)$/.test(words[i] ?? '')) return i;
    if (!/^[a-z-]+$/.test(words[i] ?? '')) return null;
  }
  return null;
}

const OFFICE_WITH =
  /(?:^| )as ((?:(?!and |produc)[a-z-]+ ){1,4}?)(?:with|alongside|together with|along with)$/;

const COMPANY = [OFFICE_WITH, PRODUCED_WITH, MADE_WITH].map((cue) => gated(cue, true));

/** "executive produces with X", "executive producers include X, Y and Z", "who created the show with X". */
export const byCompany: Finder = (group, words) => {
  if (!COMPANY.some((cue) => mayHold(group.line.sentence.hints, cue))) return [];
  let from = group.head;
  if (/^(?:her|his|their|the)$/.test(words[from - 1] ?? '')) from = titleBefore(words, from - 1);
  if (words[from - 1] === "'s") from -= 2;
  else if (words[from - 1] === ',') from = behindKin(words, from - 1) ?? from;
  const cue = words.slice(Math.max(0, from - 9), from).join(' ');
  const office = OFFICE_WITH.exec(cue);
  if (office !== null) {
    const role = mostTelling(roleNouns((office[1] ?? '').split(' ')).map((n) => n.role));
    if (role !== null && role !== 'cast') return claimAll(group, role, { from: from - 3, to: group.to });
  }
  if (PRODUCED_WITH.test(cue)) return claimAll(group, 'executive producer', { from: from - 3, to: group.to });
  const role = ACTIVE_VERBS.get(MADE_WITH.exec(cue)?.[1] ?? '');
  return role === undefined ? [] : claimAll(group, role, { from: from - 3, to: group.to });
};
