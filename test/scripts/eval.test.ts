import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readCorpus } from '../../scripts/corpus.ts';
import { evaluate } from '../../scripts/eval.ts';

const GOLD = {
  kind: 'cancellation',
  works: [
    {
      title: 'Copper Lantern',
      status: 'canceled',
      certainty: 'confirmed',
      by: 'Hulu',
      seasons: 2,
      source: null,
    },
  ],
  reportedBy: null,
  reasons: [],
  premiered: null,
  people: [],
  figures: [],
  quotes: [],
  cliffhanger: null,
  plans: [],
};
const ARTICLE = {
  id: 'lamp-1',
  headline: 'Hulu Cancels ‘Copper Lantern’ After Two Seasons',
  text: 'Hulu has canceled “Copper Lantern” after two seasons, the streamer said.\n\n“Copper Lantern” is a drama.',
};

let folder: string;
const file = (name: string, ...lines: object[]) => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the evaluation', () => {
  it('counts what is read right', () => {
    const result = evaluate(file('right.jsonl', { ...ARTICLE, gold: GOLD }));
    expect(result).toMatchObject({ articles: 1, kind: 1, lead: 1, leadStatus: 1, grounded: 1 });
    expect(result.slots['fates']).toMatchObject({ f1: 1, n: 1 });
    expect(result.slots['by']?.f1).toBe(1);
    expect(result.slots['seasons']?.f1).toBe(1);
  });

  it('counts what is read wrong', () => {
    const works = [{ ...GOLD.works[0], title: 'Velvet Ditch', status: 'renewed', by: 'Starz', seasons: 7 }];
    const result = evaluate(file('wrong.jsonl', { ...ARTICLE, gold: { ...GOLD, kind: 'renewal', works } }));
    expect(result).toMatchObject({ kind: 0, lead: 0, leadStatus: 0, grounded: 1 });
    expect(result.slots['fates']?.f1).toBe(0);
  });

  it('leaves nothing behind', () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    vi.stubEnv('TMPDIR', own);
    evaluate(file('again.jsonl', { ...ARTICLE, gold: GOLD }));
    vi.unstubAllEnvs();
    expect(readdirSync(own)).toEqual([]);
  });
});

describe('the corpus', () => {
  it('gives articles as the reader takes them, and what it should find', () => {
    const [first] = readCorpus(file('corpus.jsonl', { ...ARTICLE, gold: GOLD }));
    expect(first?.id).toBe('lamp-1');
    expect(first?.article).toMatchObject({
      headline: ARTICLE.headline,
      text: ARTICLE.text,
      url: '',
      marks: [],
    });
    expect(first?.gold.works).toEqual([
      {
        title: 'Copper Lantern',
        status: 'canceled',
        certainty: 'confirmed',
        by: 'Hulu',
        seasons: 2,
        source: null,
      },
    ]);
  });

  it('takes no line that is not of its form', () => {
    expect(() =>
      readCorpus(file('bad.jsonl', { ...ARTICLE, gold: { kind: 'gossip', works: [] } })),
    ).toThrow();
  });
});
