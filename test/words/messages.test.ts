import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { FORMS, REASONS, ROLES } from '../../src/model/vocabulary.ts';
import { formName, reasonName, roleName } from '../../src/words/labels.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { loadWords } from '../../src/words/load-words.ts';

/** What is said, in every language: nothing missing, nothing left over, and nothing said past the messages. */

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

const FOLDER = 'public/_locales';
const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;

const messagesOf = (folder: string) =>
  JSON.parse(readFileSync(`${FOLDER}/${folder}/messages.json`, 'utf8')) as Messages;

const folders = readdirSync(FOLDER);
const english = messagesOf('en');
const translations = folders
  .filter((folder) => folder !== 'en')
  .map((folder) => ({ folder, messages: messagesOf(folder) }));

/** Numbers that anybody may have of anything here; a language's form for millions is never asked for. */
const NUMBERS = Array.from({ length: 10_000 }, (_, number) => number);

/** The keys that a language is to have: those of English, with the plural forms that this language has. */
function wantedKeys(folder: string): string[] {
  const rules = new Intl.PluralRules(folder.replace('_', '-'));
  const forms = [...new Set([...NUMBERS.map((number) => rules.select(number)), 'other'])];
  const keys = Object.keys(english).flatMap((key) => {
    const stem = key.replace(PLURAL_FORM, '');
    return stem === key ? [key] : forms.map((form) => `${stem}_${form}`);
  });
  return [...new Set(keys)].sort();
}

const placeholdersIn = (message: string) =>
  [...new Set([...message.matchAll(/\$([A-Z_]+)\$/g)].map(([, name = '']) => name.toLowerCase()))].sort();

/** The English message that a translation is of. */
const originalOf = (key: string) => english[key] ?? english[key.replace(PLURAL_FORM, '_other')];

/** What a translation puts in that English does not, or leaves out. A form for one, two or none may leave out its number. */
function mismatches(key: string, { message }: Message): string[] {
  const original = placeholdersIn(originalOf(key)?.message ?? '');
  const used = placeholdersIn(message);
  const mayLeaveOut = /_(zero|one|two)$/.test(key) ? ['count'] : [];
  return [
    ...used.filter((name) => !original.includes(name)).map((name) => `has $${name}$, which English has not`),
    ...original
      .filter((name) => !used.includes(name) && !mayLeaveOut.includes(name))
      .map((name) => `lacks $${name}$`),
  ];
}

/** Everything that may say a message: the sources, but for the list of what English verdicts need. */
function sources(): { path: string; text: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('english.ts'))
    .map((file) => ({ path: `src/${file}`, text: readFileSync(`src/${file}`, 'utf8') }));
}

describe('every message', () => {
  const said = [JSON.stringify(manifest), ...sources().map(({ text }) => text)].join('\n');

  it.each(Object.keys(english))('is said somewhere: %s', (key) => {
    expect(said).toMatch(new RegExp(`['"_]${key.replace(PLURAL_FORM, '')}(_|['\\W])`));
  });

  it.each(Object.entries(english))('tells its translator what it is for: %s', (_, { description }) => {
    expect(description?.length).toBeGreaterThan(10);
  });
});

describe.each([{ folder: 'en', messages: english }, ...translations])(
  'the messages in $folder',
  ({ folder, messages }) => {
    it('are all there, in every plural form of the language, and no others: translate what is missing', () => {
      const wanted = wantedKeys(folder);
      const there = Object.keys(messages);
      expect({
        missing: wanted.filter((key) => !there.includes(key)),
        unused: there.filter((key) => !wanted.includes(key)),
      }).toEqual({ missing: [], unused: [] });
    });

    it('say something', () => {
      expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
    });

    it('put in what English puts in', () => {
      const wrong = Object.entries(messages).flatMap(([key, message]) =>
        mismatches(key, message).map((fault) => `${key} ${fault}`),
      );
      expect(wrong).toEqual([]);
    });

    it('name each of their placeholders, as browsers demand', () => {
      const wrong = Object.entries(messages).filter(
        ([, { message, placeholders = {} }]) =>
          JSON.stringify(placeholdersIn(message)) !== JSON.stringify(Object.keys(placeholders).sort()),
      );
      expect(wrong).toEqual([]);
    });

    it('keep to what stores take', () => {
      // https://developer.chrome.com/docs/extensions/reference/manifest/description
      expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
      expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(45);
    });
  },
);

describe('a translation', () => {
  it('stands in a folder for each language of the interface', () => {
    expect(folders.map((folder) => folder.replace('_', '-')).sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(translations)('is one: few messages in $folder are as in English', ({ messages }) => {
    const same = Object.entries(messages).filter(([key, { message }]) => message === english[key]?.message);
    expect(same.length / Object.keys(messages).length).toBeLessThan(0.1);
  });

  it.each(LANGUAGES)('names every reason, form and role: %s', async (language) => {
    const words = await loadWords([language]);
    for (const reason of REASONS) expect(reasonName(reason, words)).not.toBe('');
    for (const form of FORMS) expect(formName(form, words)).not.toBe('');
    for (const role of ROLES) expect(roleName(role, words)).not.toBe('');
  });
});

interface Node {
  type: string;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof Object(value).type === 'string';
const childrenOf = (node: Node) => Object.values(node).flat().filter(isNode);
const isText = (value: unknown): value is string => typeof value === 'string' && /\p{L}/u.test(value);

/** Attributes that are read to somebody. */
const READ = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'help',
  'label',
  'placeholder',
  'title',
]);

/** Strings that an expression between tags gives: not what it calls or compares with. */
function given(node: Node): string[] {
  if (node.type === 'Literal') return isText(node['value']) ? [node['value']] : [];
  if (/^(CallExpression|BinaryExpression|JSX.*|.*Function.*|MemberExpression)$/.test(node.type)) return [];
  return childrenOf(node).flatMap(given);
}

function saidBy(node: Node): string[] {
  if (node.type === 'JSXText') return isText(node['value']) ? [node['value'].trim()] : [];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const expressions = (node['children'] as Node[]).filter(({ type }) => type === 'JSXExpressionContainer');
    return expressions.flatMap(({ expression }) => (isNode(expression) ? given(expression) : []));
  }
  if (node.type === 'JSXAttribute') {
    const [name, value] = [Object(node['name']).name, Object(node['value']).value];
    return READ.has(name) && isText(value) && !(value in english) ? [value] : [];
  }
  if (node.type === 'CallExpression' && Object(node['callee']).property?.name === 'join') {
    const [separator] = node['arguments'] as Node[];
    return /^[,;]/.test(String(separator?.['value'])) ? [String(separator?.['value'])] : [];
  }
  return [];
}

/**
 * Words that a page would show in one language alone: text between tags, text in an attribute that is read, and lists
 * with one language's comma. The extension's own name is no word of a language.
 */
function hardCoded(source: string): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    found.push(...saidBy(node));
    childrenOf(node).forEach(walk);
  };
  walk(parseAst(source, { lang: 'tsx' }) as unknown as Node);
  return found.filter((text) => text !== 'Shelved');
}

describe('a page', () => {
  const pages = sources().filter(({ path }) => path.endsWith('.tsx'));

  it.each(pages)('says nothing past the messages: $path', ({ text }) => {
    expect(hardCoded(text)).toEqual([]);
  });

  it.each([
    ['<p>Nothing here</p>', 'Nothing here'],
    ['<p class="aside">Of {count}</p>', 'Of'],
    ['<button aria-label="Close" />', 'Close'],
    ["<p>{found ? '' : 'None found'}</p>", 'None found'],
    ["<p>{titles.join(', ')}</p>", ', '],
  ])('is caught with %s', (source, text) => {
    expect(hardCoded(source)).toEqual([text]);
  });

  it('is not blamed for types, comments and names', () => {
    const source = `/* <p>note</p> */ const a = new Map<string, Line>();
      const b = <h1 class="big" title="shelfTitle">Shelved {state === 'busy' && say('actionCopy')} · </h1>;`;
    expect(hardCoded(source)).toEqual([]);
  });
});
