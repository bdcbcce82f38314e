import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderState } from '@/lib/content/files/folder-state';

/** The program of the desk in one file, and its stylesheet. */
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
  await Promise.all([bundleProgram(built.program), writeStyles(built.styles)]);
  // Last, so that a build that was cut off is made again.
  writeFileSync(stamp, state);
  return built;
}

// In one file it starts in a fraction of the time that a thousand files take.
async function bundleProgram(outfile: string): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['scripts/desk/run-desk.ts'],
    outfile,
    bundle: true,
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
