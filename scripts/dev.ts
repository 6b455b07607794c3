import { build, type Rollup } from 'vite';
import { findChromium } from './browsers/find.ts';
import { launchWith, type Running } from './browsers/launch.ts';
import { savedPage, serve } from './site.ts';

/**
 * `npm run dev`: builds into a folder of its own and again on every change; the browser that it opens takes each new
 * build at once. The build is the real one, policy and all, but for its size: nothing in it knows of development. (The
 * server of crxjs would replace modules in place, but needs a policy that allows a network, and a package open to pages.)
 */

const FOLDER = 'out/dev/chrome';

const watcher = (await build({
  mode: 'chrome',
  logLevel: 'warn',
  build: { outDir: `${process.cwd()}/${FOLDER}`, minify: false, watch: {} },
})) as Rollup.RolldownWatcher;

let running: Promise<Running | null> | null = null;
watcher.on('event', (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'END') void onBuilt();
});

async function onBuilt(): Promise<void> {
  const time = new Date().toLocaleTimeString();
  if (running === null) {
    running = openBrowser();
    const opened = await running;
    console.log(`${time} Built into ${FOLDER}; rebuilt on every change.`);
    if (opened === null) console.log('No browser could be opened: load the folder, and reload it there.');
    return;
  }
  const opened = await running;
  await opened?.browser.installExtension(FOLDER);
  console.log(`${time} ${opened === null ? 'Built' : 'Built and reloaded'}.`);
}

async function openBrowser(): Promise<Running | null> {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  try {
    const { env, platform } = process;
    const headless = platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
    const opened = await launchWith(executablePath, FOLDER, { headless });
    opened.browser.once('disconnected', () => process.exit(0));
    const site = await serve({ '/story/': savedPage('partner-track') });
    const [page] = await opened.browser.pages();
    await page?.goto(`${site.origin}/story/`);
    return opened;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}
