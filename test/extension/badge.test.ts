import { beforeEach, expect, test, vi } from 'vitest';
import type { Brief } from '../../src/model/brief.ts';
import { icons, local, reset, tabs } from './fake-browser.ts';
import { sampleBrief, sampleWork } from './samples.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const { clearBadge, setBadge } = await import('../../src/extension/badge.ts');

const TAB = 7;
beforeEach(() => {
  reset();
  tabs.set(TAB, { refusal: null, answers: {} });
});

test.each<[string, string, Brief]>([
  ['CXL', 'Harbor Lights: Canceled by Netflix', sampleBrief('cancellation', [sampleWork('canceled')])],
  ['REN', 'Harbor Lights: Renewed by Netflix', sampleBrief('renewal', [sampleWork('renewed')])],
  ['', 'Harbor Lights: Not canceled', sampleBrief('cancellation', [sampleWork('canceled', 'denied')])],
  ['', '1 canceled', sampleBrief('roundup', [sampleWork('canceled')])],
  ['', 'Shelved', sampleBrief('other', [sampleWork('none')])],
  ['', 'Shelved', sampleBrief('unrelated', [])],
  ['', 'Shelved', sampleBrief(null, [], { language: 'es' })],
])('The icon says “%s” and its tooltip “%s”', async (letters, tooltip, brief) => {
  await setBadge(TAB, brief);
  expect(icons.get(TAB)).toEqual({ badge: letters, tooltip });
});

test('The tooltip speaks the language that the reader chose, and the letters stay', async () => {
  local.set('settings', { language: 'de' });
  await setBadge(TAB, sampleBrief('cancellation', [sampleWork('canceled')]));
  expect(icons.get(TAB)).toEqual({ badge: 'CXL', tooltip: 'Harbor Lights: Von Netflix abgesetzt' });
});

test('A rumor is a question, in letters and in words', async () => {
  await setBadge(TAB, sampleBrief('cancellation', [sampleWork('canceled', 'rumored')]));
  expect(icons.get(TAB)?.badge).toBe('?');
  expect(icons.get(TAB)?.tooltip).toMatch(/rumor/i);
});

test('The tooltip says “probably” where the reader is not sure', async () => {
  await setBadge(TAB, sampleBrief('cancellation', [sampleWork('canceled')], { confidence: 0.5 }));
  expect(icons.get(TAB)?.tooltip).toMatch(/probably/i);
});

test('A tab that has closed meanwhile is no failure', async () => {
  tabs.clear();
  await expect(setBadge(TAB, sampleBrief('renewal', [sampleWork('renewed')]))).resolves.toBeUndefined();
  await expect(clearBadge(TAB)).resolves.toBeUndefined();
});
