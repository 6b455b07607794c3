import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite';

/**
 * Emits `entry` as one self-contained classic script: what `scripting.executeScript` injects can import nothing,
 * and a file that nothing imports needs no `web_accessible_resources`, which any page could probe for. crxjs can build
 * such a script too (`?script&iife`), but adds those resources all the same, and does not watch its sources.
 */
export function contentScript(entry: string, fileName: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'content-script',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const chunk = await bundle(entry, config);
      for (const id of chunk.moduleIds) {
        if (!id.includes('\0') && !id.includes('node_modules')) this.addWatchFile(id);
      }
      this.emitFile({ type: 'asset', fileName, source: chunk.code });
    },
  };
}

async function bundle(entry: string, config: ResolvedConfig): Promise<Rollup.OutputChunk> {
  const { minify, target } = config.build;
  const result = await build({
    configFile: false,
    root: process.cwd(),
    mode: config.mode,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify,
      target,
      lib: { entry, formats: ['iife'], name: 'content', fileName: () => 'content.js' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  const chunk = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was built from ${entry}.`);
  return chunk;
}
