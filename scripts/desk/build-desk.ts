import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PluginBuild } from 'esbuild';
import { folderState } from '@/lib/content/files/folder-state';

/** The program of the desk, whose other files stand beside it, and its stylesheet. */
export type BuiltDesk = { program: string; styles: string };

const SOURCES = ['desk', 'lib', 'components', 'scripts'];
const FILES = ['app/globals.css', 'tailwind.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Makes the desk ready in a folder, if it is not there yet or its sources have changed; `onBuild` is called before it is made. */
export async function buildDesk(folder: string, onBuild: () => void): Promise<BuiltDesk> {
  const built = { program: join(folder, 'desk.mjs'), styles: join(folder, 'desk.css') };
  const stamp = join(folder, 'sources.txt');
  const state = [
    ...SOURCES.map(folderState),
    ...FILES.map((path) => `${path} ${statSync(path).mtimeMs}`),
  ].join('\n');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return built;
  onBuild();
  mkdirSync(folder, { recursive: true });
  await Promise.all([bundleProgram(folder), writeStyles(built.styles)]);
  // Last, so that a build that was cut off is made again.
  writeFileSync(stamp, state);
  return built;
}

// In a few files it starts in a fraction of the time that a thousand take; what reads PDF is loaded when one comes.
async function bundleProgram(outdir: string): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [{ in: 'scripts/desk/run-desk.ts', out: 'desk' }],
    outdir,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    bundle: true,
    plugins: [{ name: 'pdf', setup: leaveOutPdf }],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  });
}

// It looks for its worker beside itself, so it stays where it is.
function leaveOutPdf({ onResolve }: PluginBuild): void {
  const { resolve } = createRequire(import.meta.url);
  onResolve({ filter: /^pdfjs-dist\// }, ({ path }) => ({
    path: pathToFileURL(resolve(path)).href,
    external: true,
  }));
}

async function writeStyles(file: string): Promise<void> {
  const [{ default: postcss }, { default: tailwind }, { default: config }, { transform }] = await Promise.all(
    [import('postcss'), import('tailwindcss'), import('@/tailwind.config'), import('esbuild')],
  );
  const from = 'app/globals.css';
  const content = ['./components/**/*.tsx', './components/**/*.ts', './desk/**/*.tsx'];
  const { css } = await postcss([tailwind({ ...config, content })]).process(readFileSync(from, 'utf8'), {
    from,
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, (await transform(css, { loader: 'css', minify: true })).code);
}
