import type { Article } from '../model/article.ts';
import type { Brief, Evidence, Fact, Person, Source, Work } from '../model/brief.ts';
import { shownBrief } from '../model/hidden.ts';
import type { Role } from '../model/vocabulary.ts';
import { partialDate } from './dates.ts';
import { formName, reasonName, roleName } from './labels.ts';
import { type Snippet, snippet } from './snippet.ts';
import { spoilers } from './spoilers.ts';
import { SURE, seasonsOf, type VerdictFacts, verdictParts, workVerdict } from './verdict.ts';
import { joined, type MessageKey, type Part, parts, plural, say, sentence, type Words } from './words.ts';

/** One fact as it is shown. */
export interface Line {
  /** Its slot's path in the brief: `figures.1`. */
  path: string;
  text: string;
  /** BCP 47, where the text is in the article's own words; null where it is in the interface's. */
  language: string | null;
  /** What is said of it beside: a person's part, a quotation's speaker; '' for nothing. */
  note: string;
  /** The article's words around it, where it says little alone. */
  snippet: Snippet | null;
  evidence: Evidence[];
  spoiler: boolean;
}

/** A sentence of which some parts are facts of their own, with a way to each. */
export type Told = { text: string; line: Line | null }[];

export type SectionId = 'why' | 'figures' | 'premiere' | 'people' | 'quotes' | 'open';

export interface Section {
  id: SectionId;
  label: string;
  lines: Line[];
}

/** How a fate is to look: the status, unless it is only a rumor, or denied. */
export type Tone = Work['status']['value'] | 'rumored' | 'denied';

/** A work and its fate, each part a fact. */
export interface WorkOutline {
  title: Line;
  /** null where no fate is stated. */
  status: Line | null;
  tone: Tone;
  by: Line | null;
  seasons: Line | null;
}

/** What a work was made from. */
export interface SourceOutline {
  source: Source;
  /** The work that was made from it, '' where that is the lead. */
  madeInto: string;
  title: Line | null;
  /** "novel by Helen Wan", as it goes on after a title; [] where neither is known. */
  told: Told;
}

/** A brief in the order a person reads it, in their language, without what they have hidden. */
export interface Outline {
  /** Whether kind and status are likely enough to be said without "probably". */
  sure: boolean;
  /** null in a roundup, and where the article is about no work. */
  lead: WorkOutline | null;
  headline: string;
  verdict: Told;
  /** What the article says of the lead work's home and seasons where the verdict leaves it out. */
  beside: Line[];
  reported: Told;
  summary: Line[];
  sections: Section[];
  /** The other works; in a roundup all of them. */
  others: WorkOutline[];
  sources: SourceOutline[];
  /** Whether anything in it is a spoiler. */
  spoils: boolean;
}

const PEOPLE_FIRST: readonly Role[] = [
  'cast',
  'host',
  'creator',
  'showrunner',
  'author',
  'writer',
  'director',
];

interface Context {
  article: Article;
  brief: Brief;
  words: Words;
  hidden: ReadonlySet<string>;
  spoils: (places: readonly Pick<Evidence, 'in' | 'start' | 'end'>[]) => boolean;
}

/** A fact that no plot can be read from: a title, a network, a count of seasons. */
function plainLine(path: string, text: string, evidence: Evidence[]): Line {
  return { path, text, language: null, note: '', snippet: null, evidence, spoiler: false };
}

function line(context: Context, path: string, text: string, evidence: Evidence[], note = ''): Line {
  return { path, text, language: null, note, snippet: null, evidence, spoiler: context.spoils(evidence) };
}

/** A line in the article's own words. */
function verbatim(context: Context, path: string, text: string, evidence: Evidence[], note = ''): Line {
  return { ...line(context, path, text, evidence, note), language: context.article.language };
}

/** The lines of a list's facts, less the hidden ones. */
function lines<T>(
  context: Context,
  slot: string,
  list: readonly T[],
  toLine: (item: T, path: string) => Line,
): Line[] {
  return list
    .map((item, index) => ({ item, path: `${slot}.${index}` }))
    .filter(({ path }) => !context.hidden.has(path))
    .map(({ item, path }) => toLine(item, path));
}

function withSnippet(context: Context, found: Line): Line {
  const [first] = found.evidence;
  if (first === undefined || found.spoiler) return found;
  const around = snippet(context.article, first);
  return context.spoils([around]) ? found : { ...found, snippet: around };
}

/** Who someone is to the show: "as Ingrid Yun · known for Teen Wolf". */
export function personNote(person: Person, words: Words): string {
  const role = roleName(person.role, words);
  const part = person.character === null ? role : say(words, 'personAs', { character: person.character });
  const known = person.knownFor === null ? null : say(words, 'personKnownFor', { work: person.knownFor });
  return [part, known].filter((note) => note !== null).join(' · ');
}

function people(context: Context): Line[] {
  const rank = (role: Role) =>
    PEOPLE_FIRST.includes(role) ? PEOPLE_FIRST.indexOf(role) : PEOPLE_FIRST.length;
  const order = context.brief.people
    .map((person, index) => ({ person, index }))
    .sort((one, other) => rank(one.person.role) - rank(other.person.role) || one.index - other.index);
  return order
    .map(({ person, index }) => ({ person, path: `people.${index}` }))
    .filter(({ path }) => !context.hidden.has(path))
    .map(({ person, path }) =>
      line(context, path, person.name, person.evidence, personNote(person, context.words)),
    );
}

function section(context: Context, id: SectionId, label: MessageKey, found: Line[]): Section[] {
  return found.length === 0 ? [] : [{ id, label: say(context.words, label), lines: found }];
}

function premiere(context: Context): Line[] {
  const { premiered } = context.brief;
  if (premiered === null) return [];
  const date = partialDate(premiered.value, context.words.language);
  return [line(context, 'premiered', date, premiered.evidence)];
}

function leftOpen(context: Context): Line[] {
  const { cliffhanger, plans } = context.brief;
  const open =
    cliffhanger === null
      ? []
      : [line(context, 'cliffhanger', say(context.words, 'cliffhanger'), cliffhanger.evidence)];
  return [
    ...open,
    ...lines(context, 'plans', plans, (plan, path) => verbatim(context, path, plan.value, plan.evidence)),
  ];
}

function sections(context: Context): Section[] {
  const { brief, words } = context;
  const value = (fact: Fact<string>, path: string) => verbatim(context, path, fact.value, fact.evidence);
  return [
    ...section(
      context,
      'why',
      'sectionWhy',
      lines(context, 'reasons', brief.reasons, (reason, path) =>
        withSnippet(
          context,
          line(context, path, sentence(words, reasonName(reason.value, words)), reason.evidence),
        ),
      ),
    ),
    ...section(
      context,
      'figures',
      'sectionFigures',
      lines(context, 'figures', brief.figures, (figure, path) => withSnippet(context, value(figure, path))),
    ),
    ...section(context, 'premiere', 'sectionPremiere', premiere(context)),
    ...section(context, 'people', 'sectionPeople', people(context)),
    ...section(
      context,
      'quotes',
      'sectionQuotes',
      lines(context, 'quotes', brief.quotes, (quote, path) =>
        verbatim(context, path, say(words, 'quoted', { quote: quote.text }), quote.evidence, quote.speaker),
      ),
    ),
    ...section(context, 'open', 'sectionOpen', leftOpen(context)),
  ];
}

function toneOf(work: Work): Tone {
  const hedged = work.certainty === 'rumored' || work.certainty === 'denied' ? work.certainty : null;
  return work.status.value === 'none' ? 'none' : (hedged ?? work.status.value);
}

function workOutline(work: Work, index: number, words: Words): WorkOutline {
  const path = `works.${index}`;
  const undecided = work.status.value === 'undecided' && work.certainty !== 'denied';
  const status = undecided
    ? say(words, 'statusUndecided')
    : joined(workVerdict({ ...work, by: null, seasons: null }, words));
  const seasons = seasonsOf(work, words);
  return {
    title: plainLine(`${path}.title`, work.title.value, work.title.evidence),
    status: status === '' ? null : plainLine(`${path}.status`, status, work.status.evidence),
    tone: toneOf(work),
    by: work.by && plainLine(`${path}.by`, work.by.value, work.by.evidence),
    seasons:
      work.seasons && seasons !== '' ? plainLine(`${path}.seasons`, seasons, work.seasons.evidence) : null,
  };
}

/** Joins the parts of a sentence to the facts that they name. */
function told(sentenceInParts: readonly Part[], facts: Readonly<Record<string, Line | null>>): Told {
  return sentenceInParts.map(({ text, name }) => {
    const fact = name === null ? null : (facts[name] ?? null);
    return { text, line: fact && { ...fact, text } };
  });
}

/** The same sentence where it stands first in its line: with its first letter raised. */
export function begun(sentenceTold: Told, words: Words): Told {
  return sentenceTold.map(({ text, line: fact }, index) => {
    if (index > 0) return { text, line: fact };
    const raised = sentence(words, text);
    return { text: raised, line: fact && { ...fact, text: raised } };
  });
}

function reported(context: Context): Told {
  const { brief, words } = context;
  if (brief.reportedBy !== null) {
    const outlet = brief.reportedBy.value;
    return told(parts(words, 'reportedBy', { outlet }), {
      outlet: plainLine('reportedBy', outlet, brief.reportedBy.evidence),
    });
  }
  const [lead] = brief.works;
  const unconfirmed =
    lead?.certainty === 'reported' && lead.status.value !== 'none' && brief.kind !== 'roundup';
  return unconfirmed ? told(parts(words, 'reportedUnconfirmed'), {}) : [];
}

function sourceSentence(source: Source, words: Words): Part[] {
  const form = source.form && formName(source.form.value, words);
  const author = source.author?.value;
  if (form !== null && author !== undefined) return parts(words, 'sourceFormAuthor', { form, author });
  if (form !== null) return [{ text: form, name: 'form' }];
  return author === undefined ? [] : parts(words, 'sourceAuthor', { author });
}

function sourceOutline(source: Source, madeInto: string, path: string, words: Words): SourceOutline {
  const { form, title, author } = source;
  return {
    source,
    madeInto,
    title: title && plainLine(`${path}.title`, title.value, title.evidence),
    told: told(sourceSentence(source, words), {
      form: form && plainLine(`${path}.form`, formName(form.value, words), form.evidence),
      author: author && plainLine(`${path}.author`, author.value, author.evidence),
    }),
  };
}

/** The title of a story about many shows: how many have a fate. */
function roundupTitle(facts: VerdictFacts, words: Words): string {
  const fates = facts.works.filter((work) => work.status.value !== 'none').length;
  return plural(words, 'roundupTitle', fates);
}

/**
 * A brief in the order a person reads it.
 *
 * @param hidden paths of the facts that the reader has hidden.
 */
export function outline(
  article: Article,
  read: Brief,
  words: Words,
  hidden: readonly string[] = [],
): Outline {
  const paths = new Set(hidden);
  const brief = shownBrief(read, paths);
  const context: Context = { article, brief, words, hidden: paths, spoils: spoilers(read) };
  const works = brief.works.map((work, index) => workOutline(work, index, words));
  const roundup = brief.kind === 'roundup';
  const lead = roundup ? null : (works[0] ?? null);
  const summary = lines(context, 'summary', brief.summary, ({ text, evidence }, path) =>
    verbatim(context, path, text, evidence),
  );
  const found = sections(context);
  const sure = brief.confidence >= SURE;
  const verdict = told(verdictParts(brief, words, sure), {
    by: lead?.by ?? null,
    seasons: lead?.seasons ?? null,
  });
  return {
    sure,
    lead,
    headline: roundup ? roundupTitle(brief, words) : article.headline,
    verdict,
    beside: [lead?.by, lead?.seasons].filter(
      (fact) => fact != null && !verdict.some((part) => part.line?.path === fact.path),
    ) as Line[],
    reported: reported(context),
    summary,
    sections: found,
    others: works
      .slice(roundup ? 0 : 1)
      .filter((work) => !paths.has(work.title.path) && work.status !== null),
    sources: brief.works.flatMap(({ source, title }, index) => {
      const madeInto = index === 0 && !roundup ? '' : title.value;
      return source === null ? [] : [sourceOutline(source, madeInto, `works.${index}.source`, words)];
    }),
    spoils: [...summary, ...found.flatMap((part) => part.lines)].some(({ spoiler }) => spoiler),
  };
}
