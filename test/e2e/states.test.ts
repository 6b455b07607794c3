import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import { closePopup, iconOf, open, openPopupFor, start, stateOf, tabInFront, textOf } from './browser.ts';
import * as pages from './pages.ts';

let running: Running;
let site: Site;
beforeAll(async () => {
  site = await serve({
    '/canceled': pages.CANCELED,
    '/empty': '',
    '/pdf': { type: 'application/pdf', body: pages.PDF },
  });
  running = await start();
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
});

/** Opens an address, clicks the icon there, and tells what popup and icon say. */
async function seen(url: string): Promise<{ state: string | undefined; text: string; badge: string }> {
  const page = await open(running, url);
  const popup = await clickIcon(running, page);
  const state = await stateOf(popup);
  const text = await textOf(popup);
  const { badge } = await iconOf(running, await tabInFront(running));
  await closePopup(running, popup);
  await page.close();
  return { state, text, badge };
}

describe('A click on the icon', () => {
  test.each([
    ['/empty', 'no-article', '', /\w/],
    ['/pdf', 'no-access', '', /\w/],
  ])('on the page %s shows the state %s, and “%s” on the icon', async (path, state, badge, says) => {
    const shown = await seen(site.origin + path);
    expect(shown).toMatchObject({ state, badge });
    expect(shown.text).toMatch(says);
  });

  test.each(['chrome://version/', 'about:blank', 'data:text/html,<p>Hello'])(
    'on %s, which no extension may read, says so',
    async (url) => {
      expect(await seen(url)).toMatchObject({ state: 'no-access', badge: '' });
    },
  );
});

describe('The popup in a tab of its own', () => {
  test('asks for a click where the page may not be read yet', async () => {
    const page = await open(running, `${site.origin}/canceled`);
    const tabId = await tabInFront(running);
    const popup = await openPopupFor(running, tabId);
    expect(await stateOf(popup)).toBe('needs-click');
    expect((await iconOf(running, tabId)).badge).toBe('');
    await popup.close();
    await page.close();
  });

  test('shows what was kept for the tab once its icon was clicked', async () => {
    const page = await open(running, `${site.origin}/canceled`);
    const tabId = await tabInFront(running);
    await closePopup(running, await clickIcon(running, page));
    const popup = await openPopupFor(running, tabId);
    expect(await stateOf(popup)).toBe('brief');
    await popup.close();
    await page.close();
  });

  test('says that something went wrong for a tab that is closed', async () => {
    const page = await open(running, `${site.origin}/canceled`);
    const tabId = await tabInFront(running);
    await page.close();
    const popup = await openPopupFor(running, tabId);
    expect(await stateOf(popup)).toBe('error');
    await popup.close();
  });
});
