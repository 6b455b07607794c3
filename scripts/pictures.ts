import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { STORIES } from '../test/ui/stories.ts';
import { chromiumHere, HOW_TO_GET_ONE } from './browsers/install.ts';
import { CHROMIUM_ARGS } from './browsers/launch.ts';

/**
 * `npm run pictures [name …]`: takes a picture of every state of the popup, to be looked at: light and dark, at its
 * own width, at 320 pixels, at a zoom of 200 %, in forced colors, and mirrored. They land in `out/pictures`. Says
 * what axe finds wrong with any of them.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${ROOT}out/pictures`;

/** What is done to a state before its picture is taken. */
const AFTER: Record<string, { story: keyof typeof STORIES; act: (page: Page) => Promise<void> }> = {
  'canceled-unveiled': { story: 'canceled', act: (page) => page.click('[data-action="unveil"]') },
  'canceled-shown': { story: 'canceled', act: (page) => page.click('[data-fact="figures.0"]') },
  'canceled-hidden': {
    story: 'canceled',
    act: (page) => page.click('[data-fact="reasons.0"] + [data-action="hide"]'),
  },
  'canceled-focus': { story: 'canceled', act: (page) => page.focus('[data-fact="people.0"]') },
  'canceled-report': { story: 'canceled', act: (page) => page.click('[data-action="report"]') },
};

interface Look {
  name: string;
  width: number;
  scheme: 'light' | 'dark';
  forced?: boolean;
  language?: string;
}

const LOOKS: Look[] = [
  { name: 'light', width: 380, scheme: 'light' },
  { name: 'dark', width: 380, scheme: 'dark' },
  { name: 'narrow', width: 320, scheme: 'light' },
  { name: 'zoomed', width: 190, scheme: 'light' },
  { name: 'forced', width: 380, scheme: 'dark', forced: true },
  { name: 'de', width: 380, scheme: 'light', language: 'de' },
  { name: 'ja', width: 380, scheme: 'dark', language: 'ja' },
  { name: 'ar', width: 380, scheme: 'light', language: 'ar' },
  { name: 'ar-narrow', width: 320, scheme: 'dark', language: 'ar' },
];

async function wear(page: Page, { scheme, forced = false }: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
}

/** What axe finds wrong with the page as it stands, one line each. */
async function faults(page: Page, shot: string, look: Look): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  });
  return found.map((fault) => `${shot}, ${look.name}: ${fault}`);
}

async function take(page: Page, address: string, shot: string, look: Look): Promise<void> {
  const after = AFTER[shot];
  await page.goto(
    `${address}scripts/pictures/gallery.html?story=${after?.story ?? shot}&language=${look.language ?? 'en'}`,
  );
  await page.waitForSelector(shot === 'loading' ? '.loading' : '.popup:not([data-state="loading"])');
  if (after !== undefined) await after.act(page);
  await new Promise((resolve) => setTimeout(resolve, shot === 'loading' ? 300 : 150));
}

/** How many pictures a sheet holds. */
const SHEET = 8;

/** All pictures of one look side by side, on as many sheets as they need. */
async function sheets(page: Page, look: string, shots: string[]): Promise<void> {
  for (let first = 0; first < shots.length; first += SHEET) {
    const images = shots.slice(first, first + SHEET).map((shot) => {
      const data = readFileSync(`${OUT}/${shot}-${look}.png`).toString('base64');
      return `<figure>${shot}<img src="data:image/png;base64,${data}"></figure>`;
    });
    await page.setViewport({ width: 1680, height: 200, deviceScaleFactor: 1 });
    await page.setContent(
      `<!doctype html><style>body{display:grid;grid-template-columns:repeat(4,1fr);gap:1em;background:#888}
      figure{margin:0}img{width:100%}</style>${images.join('')}`,
    );
    await page.screenshot({ path: `${OUT}/sheet-${look}-${first / SHEET + 1}.png`, fullPage: true });
  }
}

async function main(wanted: string[]): Promise<void> {
  const executablePath = chromiumHere();
  if (executablePath === null) throw new Error(HOW_TO_GET_ONE);
  mkdirSync(OUT, { recursive: true });
  const all = [...Object.keys(STORIES), 'loading', ...Object.keys(AFTER)];
  const shots = wanted.length === 0 ? all : all.filter((shot) => wanted.includes(shot));
  const server = await createServer({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await puppeteer.launch({
    executablePath,
    args: CHROMIUM_ARGS,
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    const wrong: string[] = [];
    for (const look of LOOKS) {
      await wear(page, look);
      for (const shot of shots) {
        await page.setViewport({ width: look.width, height: 6000, deviceScaleFactor: 1.5 });
        await take(page, address, shot, look);
        // As tall as its content, which would scroll above its foot in a lower window.
        const height = await page.$eval('.popup', (popup) => Math.ceil(popup.getBoundingClientRect().height));
        await page.setViewport({ width: look.width, height, deviceScaleFactor: 1.5 });
        await page.screenshot({ path: `${OUT}/${shot}-${look.name}.png` });
        wrong.push(...(await faults(page, shot, look)));
      }
      await sheets(page, look.name, shots);
    }
    for (const fault of wrong) console.error(fault);
    if (wrong.length > 0) process.exitCode = 1;
    console.log(`${shots.length * LOOKS.length} pictures in ${OUT}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main(process.argv.slice(2));
