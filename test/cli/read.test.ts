import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ArticleSchema } from '../../src/model/article.ts';
import { BriefSchema } from '../../src/model/brief.ts';

const PAGE = 'test/pages/partner-track/source.html';
const html = readFileSync(PAGE, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'shelved-cli-'));

function start(args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/read.ts', ...args]);
}

interface Ended {
  status: number | null;
  out: string;
  error: string;
}

function run(args: string[], input: string | Buffer = ''): Promise<Ended> {
  const child = start(args);
  const out: Buffer[] = [];
  const error: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => error.push(data));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString(), error: Buffer.concat(error).toString() }),
    );
  });
}

/** A file of its own with this content. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const AnswerSchema = v.object({
  id: v.nullable(v.union([v.string(), v.number()])),
  error: v.optional(v.string()),
  brief: v.optional(BriefSchema),
  article: v.optional(ArticleSchema),
});

const answers = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(AnswerSchema, JSON.parse(line)));

const story = (id: string) => ({
  id,
  url: 'https://outlet.example/tv/harbor-lights/',
  site: 'The Outlet',
  published: '2024-03-01',
  headline: 'Peacock Cancels Harbor Lights',
  text: 'Peacock has canceled Harbor Lights after two seasons.\n\nThe drama premiered in 2022.',
});

describe('one saved page', { timeout: 60_000 }, () => {
  it('is told to a person', async () => {
    const { status, out, error } = await run([PAGE]);
    expect(error).toBe('');
    expect(status).toBe(0);
    expect(out).toMatch(/^Netflix Cancels Partner Track After a Single Season\n/);
    expect(out).toContain('The Marquee Ledger · Maud Pellerin · 2022-11-04');
    expect(out).toMatch(/canceled/i);
  });

  it('is given as JSON, with evidence that stands in its article', async () => {
    const { status, out } = await run([PAGE, '--json']);
    expect(status).toBe(0);
    const given = v.parse(v.object({ article: ArticleSchema, brief: BriefSchema }), JSON.parse(out));
    for (const { in: part, start: from, end, quote } of given.brief.works.flatMap(
      ({ title }) => title.evidence,
    )) {
      expect(given.article[part].slice(from, end)).toBe(quote);
    }
    expect(given.brief.works[0]?.title.value).toBe('Partner Track');
  });

  it('takes its address from --url where the page names none', async () => {
    const bare = file(
      'bare.html',
      html
        .replace(/<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>/g, '')
        .replace(/"mainEntityOfPage": "[^"]*"/, '"x": 1'),
    );
    const { out } = await run([bare, '--json', '--url', 'https://news.example/a/b?x=1#top']);
    expect(JSON.parse(out).article.url).toBe('https://news.example/a/b?x=1');
  });

  it('is read in the encoding it was saved in', async () => {
    const page = `<!doctype html><meta charset="iso-8859-1"><title>Zoë</title><h1>Zoë Is Canceled</h1><article>${'<p>The café drama Zoë will not be back for a second season, its network has said on Friday afternoon.</p>'.repeat(4)}</article>`;
    const { out } = await run([file('latin1.html', Buffer.from(page, 'latin1')), '--json']);
    expect(JSON.parse(out).article.headline).toBe('Zoë Is Canceled');
  });

  it('that cannot be read gets a clear answer', async () => {
    const cases: [args: string[], status: number, message: string][] = [
      [['nowhere.html'], 1, 'read: nowhere.html: there is no such file\n'],
      [['test/pages'], 1, 'read: test/pages: it is a folder\n'],
      [[PAGE, 'other.html'], 2, 'read: One page at a time'],
      [[file('empty.html', '')], 1, 'the page is empty\n'],
      [
        [file('form.html', '<!doctype html><title>Sign in</title><form><input name="user"></form>')],
        1,
        'no article was found on the page\n',
      ],
      [[file('deep.html', `${'<div>'.repeat(100_000)}deep`)], 1, 'the page is too large to be read'],
    ];
    for (const [args, wanted, message] of cases) {
      const { status, out, error } = await run(args);
      expect(error).toContain(message);
      expect(error).not.toContain('    at ');
      expect(out).toBe('');
      expect(status).toBe(wanted);
    }
  });
});

describe('lines of many', { timeout: 60_000 }, () => {
  it('are answered in their order, articles and pages alike', async () => {
    const page = { id: 'page', url: 'https://marqueeledger.example/tv/x/', html };
    const input = [story('one'), page, story('three')].map((line) => JSON.stringify(line)).join('\n');
    const { status, out } = await run(['--jsonl', file('many.jsonl', input)]);
    expect(status).toBe(0);
    const [one, two, three] = answers(out);
    expect([one?.id, two?.id, three?.id]).toEqual(['one', 'page', 'three']);
    expect(one?.article).toBeUndefined();
    expect(one?.brief).toBeDefined();
    expect(two?.article?.headline).toBe('Netflix Cancels Partner Track After a Single Season');
    expect(two?.brief?.works[0]?.title.value).toBe('Partner Track');
  });

  it('cost themselves alone where they are bad, and the exit status tells', async () => {
    const lines = [
      JSON.stringify(story('good')),
      '{"id": "broken", ',
      '',
      '[1, 2]',
      JSON.stringify({ id: 'bare' }),
      JSON.stringify({ ...story('typed'), headline: 7 }),
      JSON.stringify({ ...story('headless'), headline: undefined }),
      JSON.stringify({ ...story('marked'), marks: [{ in: 'text', start: 0, end: 999, kind: 'link' }] }),
      JSON.stringify({ id: 'address', url: 'somewhere', html }),
      JSON.stringify({ id: 'empty', url: 'https://a.example/b', html: '' }),
      JSON.stringify({ ...story('long'), text: 'canceled '.repeat(1_200_000) }),
      JSON.stringify(story('last')),
      '',
      '',
    ];
    const { status, out, error } = await run(['--jsonl', '-'], lines.join('\n'));
    expect(error).toBe('');
    expect(status).toBe(1);
    const given = answers(out);
    expect(given.map(({ id }) => id)).toEqual([
      'good',
      null,
      null,
      null,
      'bare',
      'typed',
      'headless',
      'marked',
      'address',
      'empty',
      'long',
      'last',
    ]);
    expect(given.map(({ error: message }) => message ?? '')).toEqual([
      '',
      expect.stringContaining('line 2: not JSON'),
      'line 3: it is empty',
      expect.stringContaining('line 4: not an object'),
      expect.stringContaining('line 5: neither "html" nor "text"'),
      'line 6: "headline" must be string, but is 7',
      'line 7: "headline" is missing',
      'line 8: "marks.0" does not lie within the text',
      expect.stringContaining('line 9: "somewhere" is not a web address'),
      'line 10: the page is empty',
      expect.stringContaining('line 11: the article is too long to be read: 10,800,'),
      '',
    ]);
    expect(given.at(-1)?.brief).toBeDefined();
  });

  it('may come with a byte order mark, with CRLF, and with line separators inside their strings', async () => {
    const line = JSON.stringify({ ...story('a'), text: 'One\u2028line of text that goes on.' });
    const { status, out } = await run(['--jsonl', '-'], `\ufeff${line}\r\n${line.replace('"a"', '7')}\r\n`);
    expect(status).toBe(0);
    expect(answers(out).map(({ id }) => id)).toEqual(['a', 7]);
  });

  it('are answered while the input is still open', async () => {
    const child = start(['--jsonl', '-']);
    const first = new Promise<string>((resolve) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
    });
    child.stdin.write(`${JSON.stringify(story('early'))}\n`);
    expect(answers(await first)[0]?.id).toBe('early');
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it('in a file that is not there get a clear answer', async () => {
    const { status, error } = await run(['--jsonl', 'nowhere.jsonl']);
    expect(error).toBe('read: nowhere.jsonl: there is no such file\n');
    expect(status).toBe(1);
  });
});
