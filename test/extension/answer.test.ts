import { beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

const reading = vi.hoisted(() => ({ openReading: vi.fn(), setHidden: vi.fn(), showFact: vi.fn() }));
vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
vi.mock('../../src/extension/reading.ts', () => reading);

const { answer } = await import('../../src/extension/answer.ts');

const OWN = 'chrome-extension://shelved/';
const popup: Runtime.MessageSender = { id: 'shelved', url: `${OWN}popup.html` };
const open = { name: 'reading/open', request: { tabId: 3 } };

beforeEach(() => {
  for (const handler of Object.values(reading)) handler.mockReset();
});

test('A request of the popup is answered with its value', async () => {
  reading.openReading.mockResolvedValue({ state: 'needs-click' });
  expect(await answer(open, popup)).toEqual({ ok: true, value: { state: 'needs-click' } });
});

test('The popup at the toolbar stands for a click there; its page in a tab does not', async () => {
  await answer(open, popup);
  expect(reading.openReading).toHaveBeenLastCalledWith({ tabId: 3, clicked: true });
  const tab = { id: 9 } as NonNullable<Runtime.MessageSender['tab']>;
  await answer(open, { ...popup, url: `${OWN}popup.html?tab=3`, tab });
  expect(reading.openReading).toHaveBeenLastCalledWith({ tabId: 3, clicked: false });
});

test.each([
  ['a content script', { id: 'shelved', url: 'https://news.example/' }],
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
  ['another extension that claims our address', { id: 'other', url: `${OWN}popup.html` }],
  ['a page whose address begins like ours', { id: 'shelved', url: 'chrome-extension://shelved.example/' }],
  ['nobody', {}],
])('A request of %s is left alone', (_who, sender) => {
  expect(answer(open, sender)).toBeUndefined();
  expect(reading.openReading).not.toHaveBeenCalled();
});

test.each([
  ['no request', null],
  ['a name that nobody answers', { name: 'reading/steal', request: {} }],
  ['a name of every object', { name: 'constructor', request: {} }],
  ['__proto__', JSON.parse('{"name": "__proto__", "request": {}}')],
  ['a tab that is none', { name: 'reading/open', request: { tabId: -1 } }],
  ['a tab that is text', { name: 'reading/open', request: { tabId: '3' } }],
  ['more than it may carry', { name: 'reading/open', request: { tabId: 3, url: 'https://a.example' } }],
  ['no evidence', { name: 'fact/show', request: { tabId: 3, evidence: [] } }],
  ['a path that is none', { name: 'fact/hide', request: { tabId: 3, path: '../a', hidden: true } }],
])('A message with %s is refused with a sentence', async (_what, message) => {
  const outcome = await answer(message, popup);
  expect(outcome).toMatchObject({ ok: false, error: expect.stringMatching(/\w/) });
  for (const handler of Object.values(reading)) expect(handler).not.toHaveBeenCalled();
});

test('What goes wrong inside is answered, not thrown', async () => {
  reading.setHidden.mockRejectedValue(new Error('Nothing is kept.'));
  const message = { name: 'fact/hide', request: { tabId: 3, path: 'works.0.by', hidden: true } };
  expect(await answer(message, popup)).toEqual({ ok: false, error: 'Nothing is kept.' });
});
