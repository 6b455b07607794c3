import { defineConfig } from 'vite';
import { contentScript } from './scripts/build/content-script.ts';
import { manifestFile } from './scripts/build/manifest-file.ts';
import { messagesAlone } from './scripts/build/messages.ts';
import { TARGETS, type Target } from './scripts/build/targets.ts';

/**
 * One source, one package for each browser: `vite build --mode chrome` and `--mode firefox`. The pages of `src/ui`
 * land at the package's root, beside the background, the content script and the manifest.
 */
export default defineConfig(({ mode }) => {
  const target = TARGETS.find((name) => name === mode) ?? ('chrome' satisfies Target);
  return {
    root: 'src/ui',
    publicDir: '../../public',
    plugins: [
      messagesAlone(),
      contentScript('src/extension/content.ts', 'content.js'),
      manifestFile('manifest.json', target),
    ],
    build: {
      outDir: `../../dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox142' : 'chrome127',
      modulePreload: { polyfill: false },
      // An inlined `data:` image or font would break the pages' policy, which knows 'self' alone.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { popup: 'src/ui/popup.html', background: 'src/extension/background.ts' },
        output: {
          entryFileNames: (chunk) =>
            chunk.name === 'background' ? 'background.js' : 'assets/[name]-[hash].js',
        },
      },
    },
  };
});
