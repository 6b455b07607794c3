import fc from 'fast-check';
import type { Brief, Evidence } from '../../src/model/brief.ts';
import { PIN_VERSION, type Pin } from '../../src/model/pin.ts';
import { CERTAINTIES, FORMS, KINDS, REASONS, ROLES, STATUSES } from '../../src/model/vocabulary.ts';
import type { Tie } from '../../src/shelf/ties.ts';

/** Whatever a pin can hold: emoji, halves of them, right-to-left, signs of every format, names of object parts. */

const HOSTILE = [
  '',
  '__proto__',
  'constructor',
  '=1+1',
  '"],"pins":[',
  '{"pins": [\n{',
  '},\n{',
  '\r\n]\r\n}',
  '\u2028\u2029\u0000\ufeff',
  '\ud83d',
  '\udc4d\ud83d',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'שלום \u202eעולם‬',
  'مرحبا بالعالم',
  '<script>alert(1)</script>',
  '\\u0041\\"\\\\',
];

export const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(...HOSTILE),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });

const evidence: fc.Arbitrary<Evidence[]> = fc.array(
  fc.record({
    in: fc.constantFrom('headline' as const, 'text' as const),
    start: fc.nat(),
    end: fc.nat(),
    quote: text,
  }),
  { minLength: 1, maxLength: 2 },
);
const fact = <T>(value: fc.Arbitrary<T>) => fc.record({ value, evidence });

const work = fc.record({
  title: fact(text),
  status: fact(fc.constantFrom(...STATUSES)),
  certainty: fc.constantFrom(...CERTAINTIES),
  by: maybe(fact(text)),
  seasons: maybe(fact(fc.nat())),
  source: maybe(
    fc.record({
      form: maybe(fact(fc.constantFrom(...FORMS))),
      title: maybe(fact(text)),
      author: maybe(fact(text)),
    }),
  ),
});

const brief: fc.Arbitrary<Brief> = fc.record({
  language: text,
  kind: maybe(fc.constantFrom(...KINDS)),
  confidence: fc.constantFrom(0, 0.5, 1),
  verdict: text,
  summary: few(fc.record({ text, evidence })),
  works: few(work),
  reportedBy: maybe(fact(text)),
  reasons: few(fact(fc.constantFrom(...REASONS))),
  premiered: maybe(fact(fc.oneof(text, fc.constantFrom('2021', '2021-05', '2021-05-06')))),
  people: few(
    fc.record({
      name: text,
      role: fc.constantFrom(...ROLES),
      character: maybe(text),
      knownFor: maybe(text),
      evidence,
    }),
  ),
  figures: few(fact(text)),
  quotes: few(fc.record({ speaker: text, text, evidence })),
  cliffhanger: maybe(fact(fc.constant(true as const))),
  plans: few(fact(text)),
});

const moment = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const path = fc.constantFrom('works.0.title', 'works.0.source', 'people.1', 'works.0.by', 'cliffhanger');

export const pins: fc.Arbitrary<Pin[]> = fc.uniqueArray(
  fc.record({
    id: fc.oneof(
      text.filter((id) => id !== ''),
      fc.webUrl(),
    ),
    version: fc.constant(PIN_VERSION),
    pinnedAt: moment,
    note: text,
    tags: few(text),
    read: few(path),
    hidden: few(path),
    article: fc.record({
      url: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), text),
      site: maybe(text),
      byline: maybe(text),
      published: maybe(fc.oneof(moment, text, fc.constantFrom('2022-11-04', '2022-11-04T10:00:00+02:00'))),
      headline: text,
      text,
      marks: few(
        fc.record({
          in: fc.constantFrom('headline' as const, 'text' as const),
          start: fc.nat(),
          end: fc.nat(),
          kind: fc.constantFrom('emphasis' as const, 'link' as const, 'heading' as const),
        }),
      ),
      language: maybe(text),
    }),
    brief,
  }),
  { maxLength: 8, selector: ({ id }) => id },
);

export const ties: fc.Arbitrary<Tie[]> = fc.uniqueArray(
  fc.record({
    id: text.filter((id) => id !== ''),
    version: fc.constant(1 as const),
    at: moment,
    kind: fc.constantFrom('merge' as const, 'split' as const),
    entries: fc.array(fc.record({ pin: text, title: text }), { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 3, selector: ({ id }) => id },
);
