import { expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers/find.ts';
import { killRounds } from '../../scripts/kill/rounds.ts';
import { CANCELED } from './pages.ts';

test('Every pin that had said Pinned is there after the browser was killed, five times over', async () => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium-family browser was found.');
  const { pinned, lost } = await killRounds(executablePath, CANCELED, 5);
  expect(pinned).toBeGreaterThan(0);
  expect(lost).toEqual([]);
}, 600_000);
