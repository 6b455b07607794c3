// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';

const added = vi.hoisted(() => ({ listeners: [] as ((message: unknown, sender: object) => unknown)[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'shelved',
      onMessage: {
        addListener: (listener: (typeof added.listeners)[number]) => added.listeners.push(listener),
      },
    },
  },
}));

const background = { id: 'shelved', url: 'chrome-extension://shelved/background.js' };

/** What an injection does: runs the script once more in the same world. */
async function inject(): Promise<void> {
  vi.resetModules();
  await import('../../src/extension/content.ts');
}

function ask(name: string, request: unknown, sender: object = background): unknown {
  return added.listeners[0]?.({ name, request }, sender);
}

const PARAGRAPH =
  'HBO has canceled the drama Harbor Lights after two seasons, the network confirmed on Tuesday, a week after the second season had ended with the smallest audience that the series ever had.';

beforeEach(async () => {
  added.listeners.length = 0;
  Reflect.deleteProperty(globalThis, 'shelvedListens');
  document.title = 'Harbor Lights Is Canceled';
  document.body.innerHTML = `<article><h1>Harbor Lights  Is Canceled</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH.replaceAll('HBO', 'Home Box')}</p></article>`;
  await inject();
});

test('Injected any number of times, it listens once', async () => {
  await inject();
  await inject();
  expect(added.listeners).toHaveLength(1);
});

describe('Asked by the background, the page', () => {
  test('tells which story it shows', async () => {
    expect(await ask('page/glance', {})).toEqual({
      ok: true,
      value: { address: 'http://localhost:3000/', headline: 'Harbor Lights Is Canceled' },
    });
  });

  test('gives its article as plain text', async () => {
    expect(await ask('page/capture', {})).toMatchObject({
      ok: true,
      value: {
        failure: null,
        article: {
          headline: 'Harbor Lights Is Canceled',
          text: expect.stringContaining('after two seasons'),
        },
      },
    });
  });

  test('says so where it holds no article', async () => {
    document.body.innerHTML = '<form><input></form>';
    expect(await ask('page/capture', {})).toMatchObject({
      ok: true,
      value: { article: null, failure: 'no-article' },
    });
  });

  test('is refused with a sentence where the request cannot be read', async () => {
    expect(await ask('page/show', { places: 'everywhere' })).toMatchObject({ ok: false });
    expect(await ask('page/glance', { more: true })).toMatchObject({ ok: false });
  });

  test('sends no more of a heading than a line', async () => {
    document.body.innerHTML = `<h1>${'long '.repeat(300_000)}</h1>`;
    const outcome = (await ask('page/glance', {})) as { value: { headline: string } };
    expect(outcome.value.headline.length).toBeLessThanOrEqual(500);
  });
});

describe('Silence is what the page gives', () => {
  test.each([
    ['another extension', { id: 'other' }],
    ['nobody', {}],
  ])('%s', (_who, sender) => {
    expect(ask('page/capture', {}, sender)).toBeUndefined();
  });

  test.each([
    ['a message that is none of its own', { name: 'reading/open', request: {} }],
    ['a name of every object', { name: 'toString', request: {} }],
    ['no envelope', 'page/capture'],
    ['nothing', undefined],
  ])('to %s', (_what, message) => {
    expect(added.listeners[0]?.(message, background)).toBeUndefined();
  });
});
