import { build } from 'esbuild';
import { hashedName } from '@/lib/digest/hashed-name';
import { sha256 } from '@/lib/digest/sha256';

/** A bundled script; its path carries a hash of the code. */
export type Bundle = { path: string; code: string };

/** Bundles and minifies browser/<name>.ts for ES2017, which phones of 2018 understand. */
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
    // Modules are strict anyway; "use strict" would cost bytes in every page.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
  });
  const code = outputFiles.map(({ text }) => text.trimEnd()).join('');
  const hash = sha256(code);
  return { path: `/${hashedName(name, hash, 'js')}`, code };
}
