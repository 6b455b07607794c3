import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../../scripts/browsers/launch.ts';
import { clickIcon } from '../../scripts/browsers/popup.ts';
import { type Site, serve } from '../../scripts/site.ts';
import { PROVIDERS } from '../../src/onward/providers.ts';
import { background, closePopup, open, start, stateOf, tabInFront, until } from './browser.ts';
import { CANCELED } from './pages.ts';

/** What a page gets that looks out for the extension, speaks to it, and lies to it. */

/** Takes down everything that a page can see of itself. Runs before the page's own HTML is parsed. */
const WATCH = `<script>
  const seen = window.seen = [];
  let before;
  const sheets = () => document.styleSheets.length + document.adoptedStyleSheets.length;
  const names = () => Object.getOwnPropertyNames(window).concat(Object.getOwnPropertyNames(document)).length;
  for (const event of ['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'securitypolicyviolation',
    'scroll', 'selectionchange', 'copy', 'beforeprint', 'DOMNodeInserted', 'rejectionhandled'])
    addEventListener(event, () => seen.push('event ' + event), true);
  for (const [kind, method] of [[Document, 'querySelector'], [Document, 'createTreeWalker'], [Document, 'importNode'],
    [Element, 'getAttribute'], [Element, 'matches'], [Node, 'cloneNode'], [EventTarget, 'addEventListener']]) {
    const native = kind.prototype[method];
    kind.prototype[method] = function (...given) { if (window.armed) seen.push('call ' + method); return native.apply(this, given); };
  }
  Object.defineProperty(Object.prototype, 'chrome-extension', { get() { seen.push('read'); } });
  customElements.define('x-trap', class extends HTMLElement {
    constructor() { super(); if (window.armed) seen.push('constructor'); }
    connectedCallback() { if (window.armed) seen.push('connected'); }
  });
  // Called once the page stands still.
  window.arm = () => {
    new MutationObserver((records) => seen.push('mutation ' + records[0].type)).observe(document,
      { subtree: true, childList: true, attributes: true, characterData: true });
    new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => seen.push('request ' + name)))
      .observe({ type: 'resource' });
    window.armed = true;
    before = [names(), sheets()];
  };
  window.look = () => {
    const now = [names(), sheets()];
    return { seen: [...seen, ...(now[0] === before[0] ? [] : ['global']), ...(now[1] === before[1] ? [] : ['sheet'])], highlights: [...CSS.highlights.keys()] };
  };
</script>`;

/** A story that calls itself another site's, hides the DOM's names, and puts its own markup wherever text goes. */
const story = (other: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${WATCH}
<title>HBO Cancels “Harbor Lights” &lt;img src=x onerror=alert(1)&gt;</title>
<base href="${other}/"><link rel="canonical" href="${other}/canceled"><meta property="og:url" content="${other}/canceled">
<meta property="og:site_name" content="&lt;script&gt;alert(1)&lt;/script&gt;">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"HBO Cancels “Harbor Lights”","mainEntityOfPage":"${other}/canceled",
"author":{"name":"<iframe src=javascript:alert(1)>","url":"javascript:alert(1)"},"url":"data:text/html,x"}</script></head>
<body><img name="querySelector"><img name="title"><img name="body"><img name="createTreeWalker"><img name="implementation">
<x-trap></x-trap><article><h1>HBO Cancels “Harbor Lights” After Two Seasons</h1>
<form><input name="nextSibling"><input name="parentNode"><input name="nodeName"><input name="firstChild">
<p>HBO has canceled the drama “Harbor Lights” after two seasons, the network confirmed on Tuesday.</p></form>
<p>“We are &lt;img src=x onerror=alert(1)&gt; proud of what this cast has made,” an HBO spokesperson said in a statement. The series was created by Odile Marsh and starred Peter Quill as a lighthouse keeper in a small town in Maine.</p>
<p>The show was based on the novel “<a href="javascript:alert(1)">The Keeper’s Daughter</a>” by Anne Halloran, which was published in 2011 and has sold well in many countries since then.</p>
<div style="height:4000px"></div></article></body></html>`;

let running: Running;
let site: Site;
let page: Page;
let popup: Page;
/** Two sites of one server: the hostile one, and one that was there before. */
let hostile: string;
let other: string;
const pages: Record<string, string> = { '/canceled': CANCELED };

beforeAll(async () => {
  site = await serve(pages);
  hostile = site.origin;
  other = site.origin.replace('127.0.0.1', 'localhost');
  pages['/story'] = story(other);
  running = await start();
  await pin(`${other}/canceled`);
  page = await open(running, `${hostile}/story`);
  await page.evaluate(() => (window as unknown as Hostile).arm());
});
afterAll(async () => {
  await running?.browser.close();
  await site?.close();
});

interface Hostile {
  arm: () => void;
  look: () => { seen: string[]; highlights: string[] };
}
const look = () => page.evaluate(() => (window as unknown as Hostile).look());

/** Pins the story at an address, from the toolbar. */
async function pin(address: string): Promise<void> {
  const story = await open(running, address);
  const shown = await clickIcon(running, story);
  await shown.waitForSelector('[data-action="pin"][aria-pressed="false"][aria-disabled="false"]');
  await shown.click('[data-action="pin"]');
  await shown.waitForSelector('[data-action="pin"][aria-pressed="true"]');
  await closePopup(running, shown);
}

/** Every pin as the background has it. */
async function pins(): Promise<{ id: string; text: string }[]> {
  const shelf = await open(running, `${running.root}shelf.html`);
  const kept = await shelf.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ name: 'shelf/pins', request: { after: null } });
    return answer.value.map((one: { id: string }) => ({ id: one.id, text: JSON.stringify(one) }));
  });
  await shelf.close();
  return kept;
}

/** Everything in one of the extension's pages that a page's text may have become, and where its links lead. */
function hrefsIn(own: Page): Promise<{ alien: string[]; hrefs: string[] }> {
  return own.evaluate(() => ({
    alien: [
      ...document.querySelectorAll(
        'script:not([src]), iframe, object, embed, [onerror], [onload], img:not([src^="/"])',
      ),
    ].map((element) => element.outerHTML),
    hrefs: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
  }));
}

const PROVIDER_SITES = PROVIDERS.map(({ pattern }) => new URL(pattern).origin);

describe('A hostile page', () => {
  test('cannot reach a file of the extension', async () => {
    const files = readdirSync('dist/chrome', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.\w+$/.test(file),
    );
    const addresses = files.map((file) => running.root + file);
    const reached = await page.evaluate(async (urls) => {
      const tried = urls.map((url) =>
        fetch(url).then(
          () => [url],
          () => [],
        ),
      );
      const image = urls
        .filter((url) => url.endsWith('.png'))
        .map(
          (src) =>
            new Promise<string[]>((done) => {
              Object.assign(new Image(), { onload: () => done([src]), onerror: () => done([]), src });
            }),
        );
      return (await Promise.all([...tried, ...image])).flat();
    }, addresses);
    expect(files).toContain('content.js');
    expect(reached).toEqual([]);
    // Its own attempts are not the extension's doing.
    await page.reload();
    await page.evaluate(() => (window as unknown as Hostile).arm());
  });

  test('cannot start it or speak to it', async () => {
    const tabId = await tabInFront(running);
    const answers = await page.evaluate(async (id) => {
      const messages = ['reading/open', 'pin/add', 'shelf/delete-all', 'page/capture', 'visit/settled'];
      const runtime = (
        window as { chrome?: { runtime?: { sendMessage?: (...given: unknown[]) => unknown } } }
      ).chrome?.runtime;
      for (const name of messages) {
        postMessage({ name, request: { tabId: 1 } }, '*');
        dispatchEvent(new CustomEvent(name, { detail: { tabId: 1 } }));
        runtime?.sendMessage?.(id, { name, request: {} });
      }
      await new Promise((done) => setTimeout(done, 300));
      return typeof runtime?.sendMessage;
    }, new URL(running.root).host);
    expect(answers).toBe('undefined');
    const worker = await background(running);
    const kept = await worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    expect(kept).not.toContain(`reading:${tabId}`);
    expect((await pins()).map(({ id }) => id)).toEqual([`${other}/canceled`]);
    await page.reload();
    await page.bringToFront();
    await page.evaluate(() => (window as unknown as Hostile).arm());
  });

  test('is read all the same, and notices nothing of it', async () => {
    popup = await clickIcon(running, page);
    expect(await stateOf(popup)).toBe('brief');
    expect(await look()).toEqual({ seen: [], highlights: [] });
  });

  test('brings its text into the popup and nothing else, with no link of its own', async () => {
    const { alien, hrefs } = await hrefsIn(popup);
    expect(alien).toEqual([]);
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) expect(PROVIDER_SITES).toContain(new URL(href).origin);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Harbor Lights');
  });

  test('takes no other site’s place on the shelf, and is linked to by its own address', async () => {
    const before = (await pins()).find(({ id }) => id === `${other}/canceled`);
    await closePopup(running, popup);
    await page.bringToFront();
    await pin(`${hostile}/story`);
    const after = await pins();
    expect(after.map(({ id }) => id).sort()).toEqual([`${hostile}/story`, `${other}/canceled`].sort());
    expect(after).toContainEqual(before);
    const shelf = await open(running, `${running.root}shelf.html`);
    await shelf.waitForSelector('[data-show] .history a[href], [data-show] a[href]');
    const { alien, hrefs } = await hrefsIn(shelf);
    expect(alien).toEqual([]);
    for (const href of hrefs.filter((one) => !one.startsWith(running.root)))
      expect([...PROVIDER_SITES, hostile, other]).toContain(new URL(href).origin);
    await shelf.close();
  });

  test('sees a neutrally named highlight and the scroll once a fact is activated, and no more', async () => {
    await page.bringToFront();
    popup = await clickIcon(running, page);
    await popup.click('[data-fact="works.0.by"]');
    const found = await until(look, ({ highlights }) => highlights.length > 0);
    expect(found.highlights.sort()).toEqual(['passage', 'phrase']);
    expect(found.seen.filter((one) => one !== 'event scroll')).toEqual([]);
    await closePopup(running, popup);
  });

  test('fills no storage, however often it changes its address and its headline', async () => {
    const stored = async () => {
      const worker = await background(running);
      return worker.evaluate(() => chrome.storage.session.getBytesInUse(null));
    };
    await page.bringToFront();
    const before = await stored();
    for (let turn = 0; turn < 2; turn += 1) {
      await page.evaluate((at) => {
        for (let step = 0; step < 20; step += 1)
          history.pushState(null, '', `${location.origin}/story?${at}-${step}${'x'.repeat(2_000)}`);
        document.getElementsByTagName('h1')[0]?.append(' again');
      }, turn);
      await closePopup(running, await clickIcon(running, page));
    }
    expect(await stored()).toBeLessThan(before + 30_000);
  });
});
