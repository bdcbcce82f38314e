import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** A script ready to be served: its code, and a name with a hash of it. */
export type Bundle = { path: string; code: string };

/** Bundles a script of browser/ for phones of 2018 (ES2017), small and without a line end. */
export async function bundleScript(name: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [`browser/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2017',
    charset: 'utf8',
    alias: { '@': process.cwd() },
    legalComments: 'none',
    // modules are strict anyway, and the word would stand in every page
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
  });
  const code = outputFiles.map(({ text }) => text.trimEnd()).join('');
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { path: `/assets/${name}-${hash}.js`, code };
}
