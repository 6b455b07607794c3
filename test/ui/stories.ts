import type { TabReading } from '../../src/extension/messages.ts';
import type { Article } from '../../src/model/article.ts';
import type { Brief, Evidence, Fact, Person, Quote, Work } from '../../src/model/brief.ts';
import type { Certainty, Form, Role, Status } from '../../src/model/vocabulary.ts';

/** Made-up stories with their briefs, for tests and for pictures. Every fact's evidence stands in its article. */

type Reading = Extract<TabReading, { state: 'brief' | 'quiet' | 'unrelated' | 'other-language' }>;

function articleOf(headline: string, paragraphs: string[]): Article {
  const text = paragraphs.join('\n\n');
  return {
    url: 'https://example.org/tv/story',
    site: 'Marquee Wire',
    byline: 'Ada Lindqvist',
    published: '2024-03-22',
    headline,
    text,
    marks: [],
    language: 'en',
    words: text.split(/\s+/).length,
  };
}

/** Where a story says something: the first place in its text, else in its headline. */
function finder(article: Article) {
  return (quote: string): Evidence[] => {
    const part = article.text.includes(quote) ? 'text' : 'headline';
    const start = article[part].indexOf(quote);
    if (start === -1) throw new Error(`The story does not say “${quote}”.`);
    return [{ in: part, start, end: start + quote.length, quote }];
  };
}

/** Makes the facts of one story. */
function factsOf(article: Article) {
  const at = finder(article);
  const fact = <T>(value: T, quote: string): Fact<T> => ({ value, evidence: at(quote) });
  const own = (value: string): Fact<string> => fact(value, value);
  return {
    at,
    fact,
    own,
    work(title: string, status: Status, said: string, rest: WorkFacts = {}): Work {
      return {
        title: own(title),
        status: fact(status, said),
        certainty: rest.certainty ?? 'confirmed',
        by: rest.by === undefined ? null : own(rest.by),
        seasons: rest.seasons === undefined ? null : fact(...rest.seasons),
        source: rest.source === undefined ? null : sourceOf(rest.source, fact, own),
      };
    },
    person(
      name: string,
      role: Role,
      character: string | null = null,
      knownFor: string | null = null,
    ): Person {
      return { name, role, character, knownFor, evidence: at(name) };
    },
    quote(speaker: string, text: string): Quote {
      return { speaker, text, evidence: at(text) };
    },
    sentence(text: string) {
      return { text, evidence: at(text) };
    },
  };
}

interface WorkFacts {
  certainty?: Certainty;
  by?: string;
  seasons?: [number, string];
  source?: { form?: [Form, string]; title?: string; author?: string };
}

function sourceOf(
  source: NonNullable<WorkFacts['source']>,
  fact: <T>(value: T, quote: string) => Fact<T>,
  own: (value: string) => Fact<string>,
): Work['source'] {
  return {
    form: source.form === undefined ? null : fact(...source.form),
    title: source.title === undefined ? null : own(source.title),
    author: source.author === undefined ? null : own(source.author),
  };
}

function briefOf(rest: Partial<Brief>): Brief {
  return {
    language: 'en',
    kind: 'other',
    confidence: 0.95,
    verdict: '',
    summary: [],
    works: [],
    reportedBy: null,
    reasons: [],
    premiered: null,
    people: [],
    figures: [],
    quotes: [],
    cliffhanger: null,
    plans: [],
    ...rest,
  };
}

function canceled(): Reading {
  const article = articleOf('‘Saltmarsh Road’ Not Going Forward at Peacock', [
    'Peacock has canceled Saltmarsh Road after one season, Deadline reports. The coastal mystery premiered January 18, 2024, and never broke into the Nielsen originals chart.',
    'The drama cost upwards of $6.5 million an episode, and completion stayed in the low 40s, well short of the bar the streamer sets for a show of its size.',
    'Adapted from Imelda Farrow’s novel The Tidewrack, the series stars Delphine Okoye-Marsh, known for Harbor Lights, as Bea Lorne and Corin Tate as her brother Silas. Ruth Vandermeer created it; Jo Marchetti runs drama at the streamer.',
    'The finale left Silas adrift with the ferry on fire. A second season would have followed Bea to Newfoundland in search of him. “We had the whole crossing mapped out, and Silas was never dead,” Vandermeer said. “Nobody walks away from this town,” Tate wrote to fans.',
    'Peacock also dropped Fathom County last fall, while Low Bridge landed a third season and The Understudies still awaits word.',
  ]);
  const { at, fact, own, work, person, quote, sentence } = factsOf(article);
  const brief = briefOf({
    kind: 'cancellation',
    verdict: 'Canceled by Peacock after one season',
    summary: [
      sentence('Peacock has canceled Saltmarsh Road after one season, Deadline reports.'),
      sentence('The finale left Silas adrift with the ferry on fire.'),
    ],
    works: [
      work('Saltmarsh Road', 'canceled', 'canceled', {
        by: 'Peacock',
        seasons: [1, 'one season'],
        certainty: 'reported',
        source: { form: ['novel', 'novel'], title: 'The Tidewrack', author: 'Imelda Farrow' },
      }),
      work('Fathom County', 'canceled', 'dropped', { by: 'Peacock' }),
      work('Low Bridge', 'renewed', 'landed a third season', { by: 'Peacock', seasons: [3, 'third season'] }),
      work('The Understudies', 'undecided', 'still awaits word', { by: 'Peacock' }),
    ],
    reportedBy: own('Deadline'),
    reasons: [
      fact('viewership', 'never broke into the Nielsen originals chart'),
      fact('cost', 'cost upwards of $6.5 million an episode'),
    ],
    premiered: fact('2024-01-18', 'premiered January 18, 2024'),
    figures: [own('$6.5 million an episode'), own('low 40s')],
    people: [
      person('Delphine Okoye-Marsh', 'cast', 'Bea Lorne', 'Harbor Lights'),
      person('Corin Tate', 'cast', 'Silas'),
      person('Ruth Vandermeer', 'creator'),
      person('Imelda Farrow', 'author'),
      person('Jo Marchetti', 'executive'),
    ],
    quotes: [
      quote('Ruth Vandermeer', 'We had the whole crossing mapped out, and Silas was never dead'),
      quote('Corin Tate', 'Nobody walks away from this town'),
    ],
    cliffhanger: { value: true, evidence: at('The finale left Silas adrift with the ferry on fire.') },
    plans: [
      own('A second season would have followed Bea to Newfoundland in search of him.'),
      fact(
        '“We had the whole crossing mapped out, and Silas was never dead,” Vandermeer said.',
        '“We had the whole crossing mapped out, and Silas was never dead,” Vandermeer said.',
      ),
    ],
  });
  return { state: 'brief', article, brief, hidden: [] };
}

function renewed(): Reading {
  const article = articleOf('Apple TV+ announces second season for “Half a Mile Down”', [
    'Apple TV+ has renewed the undersea drama Half a Mile Down for a second season. The first season made its debut on March 3, 2023.',
    '“Viewers in more than 100 countries have embraced this story, and we are delighted that Saskia, Judith and the entire team will be taking it further,” said Morgan Leary, head of drama programming.',
    'Judith Amaru stars. Saskia Thorne is creator and showrunner.',
  ]);
  const { fact, own, work, person, quote, sentence } = factsOf(article);
  const brief = briefOf({
    kind: 'renewal',
    summary: [sentence('Apple TV+ has renewed the undersea drama Half a Mile Down for a second season.')],
    works: [
      work('Half a Mile Down', 'renewed', 'renewed', { by: 'Apple TV+', seasons: [2, 'second season'] }),
    ],
    premiered: fact('2023-03-03', 'March 3, 2023'),
    figures: [own('more than 100 countries')],
    people: [
      person('Judith Amaru', 'cast'),
      person('Saskia Thorne', 'creator'),
      person('Morgan Leary', 'executive'),
    ],
    quotes: [
      quote(
        'Morgan Leary',
        'Viewers in more than 100 countries have embraced this story, and we are delighted that Saskia, Judith and the entire team will be taking it further',
      ),
    ],
  });
  return { state: 'brief', article, brief, hidden: [] };
}

/** A story about one show, told in one sentence. */
function short(
  headline: string,
  said: string,
  lead: { title: string; status: Status; words: string } & WorkFacts,
  rest: Partial<Brief>,
): Reading {
  const article = articleOf(headline, [said]);
  const { work, sentence } = factsOf(article);
  const brief = briefOf({
    summary: [sentence(said)],
    works: [work(lead.title, lead.status, lead.words, lead)],
    ...rest,
  });
  return { state: 'brief', article, brief, hidden: [] };
}

function roundup(): Reading {
  const article = articleOf('Every show canceled and renewed this week', [
    'ABC canceled Dial Tone after two seasons and Quarter Past. CBS renewed Major Malone for a ninth season and saved The Rink from its old home. NBC is ending The Ward with season 7.',
    'Fox has not decided on Cape Disappointment. Rumor has it that The CW dropped Night Ferry; Syfy says that Ohm is not canceled. Hulu ordered The Taft Bathtub, from the novel by Margaret Sunday.',
  ]);
  const { work, sentence } = factsOf(article);
  const brief = briefOf({
    kind: 'roundup',
    summary: [sentence('NBC is ending The Ward with season 7.')],
    works: [
      work('Dial Tone', 'canceled', 'canceled', { by: 'ABC', seasons: [2, 'two seasons'] }),
      work('Quarter Past', 'canceled', 'canceled', { by: 'ABC' }),
      work('Major Malone', 'renewed', 'renewed', { by: 'CBS', seasons: [9, 'ninth season'] }),
      work('The Rink', 'rescued', 'saved', { by: 'CBS' }),
      work('The Ward', 'ending', 'ending', { by: 'NBC', seasons: [7, 'season 7'] }),
      work('Cape Disappointment', 'undecided', 'has not decided', { by: 'Fox' }),
      work('Night Ferry', 'canceled', 'dropped', { by: 'The CW', certainty: 'rumored' }),
      work('Ohm', 'canceled', 'not canceled', { by: 'Syfy', certainty: 'denied' }),
      work('The Taft Bathtub', 'ordered', 'ordered', {
        by: 'Hulu',
        source: { form: ['novel', 'novel'], author: 'Margaret Sunday' },
      }),
    ],
  });
  return { state: 'brief', article, brief, hidden: [] };
}

function quiet(): Reading {
  const article = articleOf('‘Grace Notes’ casts Lucinda Gray as its villain', [
    'Lucinda Gray has joined the second season of FX’s Grace Notes as Mrs. Abernathy, a piano teacher with a past.',
  ]);
  const { work, person, sentence } = factsOf(article);
  const brief = briefOf({
    kind: 'casting',
    summary: [sentence(article.text)],
    works: [work('Grace Notes', 'none', 'joined', { by: 'FX', seasons: [2, 'second season'] })],
    people: [person('Lucinda Gray', 'cast', 'Mrs. Abernathy')],
  });
  return { state: 'quiet', article, brief, hidden: [] };
}

function briefless(state: 'unrelated' | 'other-language', language: string): Reading {
  const article = {
    ...articleOf('An article about something else', ['It says nothing of shows.']),
    language,
  };
  const brief = briefOf({ language, kind: state === 'unrelated' ? 'unrelated' : null });
  return state === 'unrelated'
    ? { state, article, brief, hidden: [] }
    : { state, article, brief, hidden: [], language };
}

export const STORIES = {
  canceled: canceled(),
  renewed: renewed(),
  ending: short(
    '‘Prairie Oyster’ to end',
    'Prairie Oyster will end with its fourth season, the CBC said.',
    {
      title: 'Prairie Oyster',
      status: 'ending',
      words: 'will end',
      by: 'CBC',
      seasons: [4, 'fourth season'],
    },
    { kind: 'ending' },
  ),
  rescued: short(
    'Tubi saves ‘Kith’',
    'Tubi has picked up Kith, based on the podcast The Long Sleep, for a third season.',
    {
      title: 'Kith',
      status: 'rescued',
      words: 'picked up',
      by: 'Tubi',
      seasons: [3, 'third season'],
      source: { form: ['podcast', 'podcast'], title: 'The Long Sleep' },
    },
    { kind: 'rescue' },
  ),
  ordered: short(
    'HBO orders ‘Ring Around the Collar’',
    'HBO has ordered Ring Around the Collar, a remake of the film Wash Day.',
    {
      title: 'Ring Around the Collar',
      status: 'ordered',
      words: 'ordered',
      by: 'HBO',
      source: { form: ['film', 'film'], title: 'Wash Day' },
    },
    { kind: 'order' },
  ),
  undecided: short(
    'Will there be more ‘Dunmore’?',
    'After one season, Syfy has made no decision on Dunmore.',
    { title: 'Dunmore', status: 'undecided', words: 'no decision', by: 'Syfy', seasons: [1, 'one season'] },
    { kind: 'undecided' },
  ),
  rumored: short(
    'Is ‘Night Ferry’ over?',
    'Netflix may have canceled Night Ferry, if fans are to be believed.',
    { title: 'Night Ferry', status: 'canceled', words: 'canceled', by: 'Netflix', certainty: 'rumored' },
    { kind: 'cancellation' },
  ),
  denied: short(
    '‘Ohm’ is not over',
    'Ohm has not been canceled, Netflix says.',
    { title: 'Ohm', status: 'canceled', words: 'not been canceled', by: 'Netflix', certainty: 'denied' },
    { kind: 'cancellation' },
  ),
  unsure: short(
    'Big Sky Deli gets good news at last',
    'Good news for Big Sky Deli: FX has told its crew to be ready for a fourth season.',
    {
      title: 'Big Sky Deli',
      status: 'renewed',
      words: 'be ready',
      by: 'FX',
      seasons: [4, 'fourth season'],
      certainty: 'reported',
    },
    { kind: 'renewal', confidence: 0.41 },
  ),
  roundup: roundup(),
  quiet: quiet(),
  unrelated: briefless('unrelated', 'en'),
  spanish: briefless('other-language', 'es'),
  'needs-click': { state: 'needs-click' },
  'no-article': { state: 'no-article' },
  'no-access': { state: 'no-access' },
  error: { state: 'error', message: 'The page is not where it says it is.' },
  'too large': { state: 'error', message: 'The page is too large to be read.', cause: 'too-large' },
  silent: { state: 'error', message: 'The page does not answer.', cause: 'silent' },
} as const satisfies Record<string, TabReading>;

export type StoryName = keyof typeof STORIES;
