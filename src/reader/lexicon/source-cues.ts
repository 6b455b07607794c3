import type { Form } from '../../model/vocabulary.ts';

/** Words before the naming of a source. */
export interface SourceCue {
  /** A regular expression over lower-case words, single spaces between; bounded repeats only. */
  words: string;
  /** What must be named for the cue to count: any part of a source, its form, or form and author both. */
  need: 'any' | 'form' | 'author';
  /** The form where the words after the cue tell none. */
  form?: Form;
  /** The words tell that something is being made ("an adaptation of"), which need not be the work spoken of. */
  makes?: boolean;
}

const FEW = '(?:[^ .;]+ ){0,10}?';
const HOW =
  '(?:(?:very |rather |quite |only )?(?:loosely|closely|partly|partially|largely|heavily|in part|mainly|freely|faithfully|directly|both) )?';
const SCREEN = '(?:series|show|drama|comedy|dramedy|thriller|miniseries|sitcom|film|movie|feature)';

/** Cues for a source, the surest first. */
export const SOURCE_CUES: readonly SourceCue[] = [
  { words: `based ${HOW}(?:up)?on`, need: 'any' },
  { words: `(?:based|bases|basing|base) (?:it|(?:the|this|her|his|their) (?:[a-z-]+ )?${SCREEN}) ${HOW}(?:up)?on`, need: 'form' },
  { words: `adapted ${FEW}from`, need: 'any' },
  { words: '(?:adapts|(?:has|have|had|who|which) adapt(?:ed|s)?)', need: 'any' },
  { words: '(?:adaptation|adaptations|dramatization|dramatisation) of', need: 'any', makes: true },
  {
    words: `(?:spin-?off|offshoot|prequel|sequel|revival|continuation|companion|follow-up) (?:${SCREEN} )?(?:of|from|to)`,
    need: 'form',
  },
  {
    words: '(?:spin-?off|offshoot|prequel|prequel series|spin-?off series|follow-up series) (?:of|from|to)',
    need: 'any',
    form: 'series',
  },
  { words: '(?:reimagines|re-imagines|dramatizes|dramatises|retells|reworks)', need: 'form' },
  { words: 'inspiration from', need: 'form' },
  { words: 'set (?:with)?in the (?:same )?(?:[a-z-]+ )?(?:world|universe) (?:of|as)', need: 'form' },
  {
    words:
      '(?:expands|expanding|builds|building|continues|continuing|continued|extends|extending|picks up|picking up|picked up)(?: up)?(?: on| upon)? (?:(?:the )?(?:story|world|universe|events|mythology|tale|saga|lore) (?:of|from|in)|where|years after|after|(?:[a-z]+ )?years after)',
    need: 'form',
  },
  { words: '(?:owes?|owed|owing) (?:its|much of its|their) [^ ]+(?: [^ ]+){0,3} to', need: 'form' },
  { words: '(?:takes|took|taking|borrows|borrowed|gets|got) its (?:[^ ]+ ){1,5}?from', need: 'form' },
  { words: "whose (?:source|basis|inspiration|origins?|roots)(?: material)? (?:is|was|are|were|lies? in)", need: 'form' },
  { words: ', from', need: 'form' },
  { words: '(?:source material|source novel|source) (?:is|was|being|comes from|,)', need: 'form' },
  { words: '(?:to adapt|adapting)', need: 'form', makes: true },
  { words: `inspired ${HOW}by`, need: 'form' },
  { words: `(?:drawn|draws|draw|drawing) ${HOW}(?:from|on|upon)`, need: 'form' },
  { words: '(?:spun|spins) (?:off |out )?(?:from|of|out of)', need: 'form' },
  { words: '(?:grew|grown|made|born|fashioned|carved|hatched) (?:out of|from)', need: 'form' },
  { words: '(?:taken|lifted|culled|sprung|sprang|derived|sourced|borrowed|stems|mined) from', need: 'form' },
  { words: `(?:it|that|which|T|${SCREEN}) (?:is|was|'s) from`, need: 'form' },
  { words: '(?:comes|came|hails|hailed|springs|sprang|stems|stemmed|coming|arose|arises) from', need: 'form' },
  { words: `${SCREEN} from`, need: 'form' },
  { words: '(?:began|started)(?: its)?(?: life)?(?: out)? (?:as|in)', need: 'form' },
  { words: '(?:(?:its|their) (?:roots|origins|basis) in|originated (?:as|in|with))', need: 'form' },
  { words: `(?:anime|serial|saga|telenovela|live-action|${SCREEN}) of`, need: 'form' },
  { words: '(?:take|takes|spin|riff|twist|gloss) on', need: 'form', makes: true },
  {
    words: '(?:version|retelling|reimagining|re-imagining|reworking|treatment|rendering|translation|iteration|update|adaption|reinterpretation|re-telling|transposition|expansion|extension) of',
    need: 'form',
    makes: true,
  },
  { words: '(?:remake|reboot|redo) of', need: 'any', form: 'series', makes: true },
  { words: '(?:remade|remakes|remaking|reboots|rebooted)', need: 'form', makes: true },
  {
    words:
      '(?:optioned|acquired|bought|secured|nabbed|landed|snapped up|picked up|won|options|acquires|buys)(?: the| tv| television| screen| film| series| exclusive| adaptation| and| rights){0,7}(?: to| for)?',
    need: 'form',
    makes: true,
  },
  { words: '(?:bring|brings|bringing|brought|turn|turns|turning|turned)', need: 'form', makes: true },
  { words: 'adapt(?:ed|s)?', need: 'author' },
  { words: '(?:from|out of|after|off|off of|via)', need: 'author' },
  {
    words:
      '(?:riffs?|riffing|expands?|builds?|model(?:ed|led)|patterned|founded|hung|leans?) (?:on|upon|after)',
    need: 'author',
  },
  { words: '(?:fans|readers|devotees|lovers|admirers) of', need: 'author' },
  { words: '(?:faithful|true|loyal) to', need: 'author' },
  { words: '(?:source|underlying|original)', need: 'author' },
  { words: '(?:filming|filmed|brings|tackles|tackling|tackled|takes on|taking on|televising|dramatizing|dramatising|translating|translates)', need: 'author' },
];

/** A sentence without any of these words, and without a word for a book, a comic or the like, names no source. */
export const SOURCE_TRIGGERS = new Set([
  'adapt',
  'adaptation',
  'adaptations',
  'adapted',
  'adapting',
  'adaption',
  'adapts',
  'anime',
  'base',
  'based',
  'bases',
  'character',
  'characters',
  'continuation',
  'documentary',
  'dramatisation',
  'dramatization',
  'fact-based',
  'film',
  'films',
  'format',
  'inspired',
  'movie',
  'movies',
  'offshoot',
  'prequel',
  're-imagining',
  'reboot',
  'reboots',
  'redo',
  'reimagining',
  'remade',
  'remake',
  'remakes',
  'remaking',
  'retelling',
  'revival',
  'sequel',
  'spin-off',
  'spin-offs',
  'spinoff',
  'spinoffs',
  'spun',
  'true',
  'universe',
  'version',
]);

/** What tells of a true story, whatever else is named. */
export const TRUE_STORY = new RegExp(
  `\\b(?:(?:based|inspired|drawn|draws|drew|modeled|modelled)(?: (?:it|her|him|them|(?:the|this|his|her|their) (?:[a-z-]+ )?(?:show|series|film|movie|character|comedy|drama|sitcom|story|script)))?(?: (?:loosely|partly|largely|in part|very loosely|partially|heavily|directly))? (?:on|by|from|upon) (?:${[
    "(?:(?:a|an|the|some|several|his|her|their|its|many|two) )?(?:[a-z-]+ )?(?:true|real|real-life|true-life|actual)(?: [a-z-]+){0,2} (?:story|stories|tales?|events?|people|persons?|cases?|crimes?|life|lives|experiences?|incidents?|history|figures?|family|couple|men|women|man|woman|killers?|heists?|murders?|scandals?|diver|hero)",
    "(?:(?:a|an|the|some|several|his|her|their|its) )?(?:own )?(?:real-life|life|lives|mother|father|parents|grandmother|grandfather|family|childhood|upbringing|adolescence|youth|teenage years|college years|experiences?|years as|time as|time at|time in|marriage|divorce|romance|relationships?|dating life|case of|true crimes?|headlines|historical events|story of (?:a|the) real)",
    "(?:his|her|their) own (?!one-|solo|stage|short|best|novel|book|memoir|play|podcast|comic|web|film|essay|article|debut|graphic|popular|award|20|19)[a-z-]+",
    "(?:[^ ,.;]+ ){0,3}[^ ,.;]+'s? (?:own |real |early |real-life )?(?:life|childhood|experiences?|upbringing|marriage|divorce|adolescence|teenage years|life story|family|youth|career|time as|time at|time in|years as)\\b(?! (?:story )?(?:novel|memoir|book|of the same))",
  ].join('|')})|tells the (?:remarkable |incredible |extraordinary |astonishing |shocking )?(?:true|real|real-life) (?:story|tale)|(?:fact-based|ripped from the headlines|ripped-from-the-headlines|true-crime drama|semi-autobiographical|loosely autobiographical))(?![a-z])`,
);

/** What tells of a source after it, or around it: "on which the show is based", "whose memoir inspired the series". */
export const SOURCE_BEFORE = new RegExp(
  `(?<![^ ])(?:${[
    '(?:that|which|whose(?: [^ ]+){1,6}?) (?:[a-z]+ )?(?:inspired|spawned|launched|begat|birthed|underpins|underlies) (?:the|this|it|its)',
    `(?:up)?on (?:which|whose(?: [^ ]+){1,3}?) (?:the|it|it's|this|they|T|C)(?: [^ ]+){0,4}? (?:is|was|are|were)? ?(?:${HOW})based`,
    `from (?:which|whose(?: [^ ]+){1,3}?) (?:the|it|this|they|T|C)(?: [^ ]+){0,4}? (?:is|was|are|were) ${HOW}(?:adapted|drawn|derived|taken)`,
    `(?:which|that) (?:(?:the|this|its) )?(?:[a-z0-9-]+ ){0,3}?(?:${SCREEN}|adaptation|T|C|it) (?:is |was |has |had |have |were |been |also |now ){0,3}${HOW}(?:adapts|adapted|adapting|dramatizes|dramatises|dramatized|dramatised|retells|reimagines|follows|mines|draws on|drew on|drawn from|is based on|based on|took its name from|takes its (?:name|title|story|plot) from|comes from|came from)`,
    '(?:the|its|provided|provides|as|became|becomes|forms|formed|was|is) (?:the )?(?:basis|inspiration|source material|blueprint|source|springboard|jumping-off point)',
    '(?:was|were|been|being|is|are|be|getting|gets|get) (?:previously |first |also |now |loosely |since )?(?:adapted|turned into|made into|reworked|reimagined|dramatized|dramatised|developed (?:as|into)|the tv treatment|the (?:television|tv|screen|series|netflix) treatment|brought to (?:the )?(?:tv|television|screen|small screen|life))',
    '(?:gave|gives|lent|lends) the (?:show|series|drama|comedy|film) its',
    'that (?:the |it )?(?:show |series |film |drama |T )?(?:is|was) (?:loosely |partly )?based on',
    '(?:book|books|novel|novels|memoir|comic|comics|manga|webtoon|podcast|play|game|article|story) (?:the|this|T|it|C)(?: [^ ]+){0,2}? (?:is|was|were|are) (?:loosely |partly )?based on',
    '(?:inspired|started|launched|spawned) (?:the|it|the whole|this) (?:all|show|series|drama|comedy|sitcom|film|movie|adaptation|thing|T)',
  ].join('|')})(?![^ ])`,
);

/** Makers of comics, toys and webtoons, which stand before the form as authors do. */
export const PUBLISHERS = new Set([
  'archie comics',
  'bandai',
  'boom! studios',
  'dark horse',
  'dark horse comics',
  'dc',
  'dc comics',
  'dynamite',
  'hasbro',
  'idw',
  'image',
  'image comics',
  'kadokawa',
  'kakao',
  'kakaopage',
  'kodansha',
  'lego',
  'marvel',
  'marvel comics',
  'mattel',
  'naver',
  'naver webtoon',
  'oni press',
  'shonen jump',
  'shueisha',
  'skybound',
  'tapas',
  'top cow',
  'vertigo',
  'viz',
  'wattpad',
  'webtoon',
]);
