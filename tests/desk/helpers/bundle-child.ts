import * as fs from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * Bundles a child of a test, named from tests/desk, into a folder; returns its path. In the bundle every call of node:fs is counted, and as the
 * environment says one of them kills the process or fails: the program itself knows nothing of it.
 */
export async function bundleChild(folder: string, name: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [`tests/desk/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    plugins: [COUNTED],
  });
  return outfile;
}

const NAMES = Object.entries(fs).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

const COUNTED: Plugin = {
  name: 'counted node:fs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:fs$/ }, () => ({ path: 'counted', namespace: 'fs' }));
    onLoad({ filter: /.*/, namespace: 'fs' }, () => ({
      resolveDir: process.cwd(),
      contents: `
        const real = require('fs');
        const { KILL_AT, HALF, FAIL = '', ON = '', TIMES, COUNT, THEIRS } = process.env;
        const [failing, code] = FAIL.split(':');
        const calls = [];
        let failed = 0;
        process.on('exit', () => COUNT && console.log(calls.join(' ')));
        const counted = (name) => (...args) => {
          if (name === failing && failed < Number(TIMES) && args.join(' ').includes(ON)) {
            failed += 1;
            if (THEIRS) real.writeFileSync(args[1], THEIRS);
            throw Object.assign(new Error(code), { code });
          }
          if (calls.length === Number(KILL_AT ?? -1)) {
            if (HALF && name === 'writeFileSync') real.writeFileSync(args[0], 'half');
            process.kill(process.pid, 'SIGKILL');
          }
          calls.push(name);
          return real[name](...args);
        };
        ${NAMES.map((name) => `export const ${name} = counted('${name}');`).join('\n')}
      `,
    }));
  },
};
