import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { contentScript } from './scripts/build/content-script.ts';
import { packLexicons } from './scripts/build/lexicons.ts';
import { freshManifest, manifestFor } from './scripts/build/manifest.ts';
import { messagesAlone, messagesOfManifest } from './scripts/build/messages.ts';
import { TARGETS, type Target } from './scripts/build/targets.ts';

/**
 * One source, one package for each browser: `vite build --mode chrome` and `--mode firefox`. crxjs builds what
 * manifest.json names, whose paths are as seen from Vite's root: with `src/ui` as that root, its pages land at the
 * package's. A page that the manifest does not name goes into `rollupOptions.input`.
 */
export default defineConfig(({ command, mode }) => {
  const target = TARGETS.find((name) => name === mode) ?? ('chrome' satisfies Target);
  return {
    root: 'src/ui',
    publicDir: '../../public',
    plugins: [
      messagesAlone(),
      packLexicons(),
      contentScript('src/extension/content.ts', 'content.js'),
      contentScript('src/extension/watch.ts', 'watch.js'),
      crx({ manifest: manifestFor(target), browser: target }),
      freshManifest(target),
      messagesOfManifest(),
    ],
    build: {
      // Vite's server (`npx vite`) has crxjs open the package to every site: that never goes where packages are taken from.
      outDir: `../../${command === 'serve' ? 'out/serve' : 'dist'}/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox142' : 'chrome127',
      modulePreload: { polyfill: false },
      // An inlined `data:` image or font would break the pages' policy, which knows 'self' alone.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          shelf: 'src/ui/shelf.html',
          welcome: 'src/ui/welcome.html',
          // Of Firefox's sidebar crxjs knows nothing; Chromium's panel it builds itself.
          ...(target === 'firefox' ? { panel: 'src/ui/panel.html' } : {}),
        },
      },
    },
  };
});
