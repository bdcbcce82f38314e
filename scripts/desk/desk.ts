import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEPT } from '../kept-folder';
import { packageBin } from '../test/package-bin';
import { buildDesk } from './build-desk';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
// The bundle knows neither where it was built from nor where packages are.
const RUNNER = {
  program: [process.execPath, packageBin('tsx'), join(PROJECT, 'scripts/desk/run-order.ts')],
  cwd: PROJECT,
};

const { program, styles } = await buildDesk(join(KEPT, 'desk'), () =>
  console.log('正在准备编辑台，请稍候……'),
);
const child = spawn(process.execPath, [program], {
  stdio: 'inherit',
  env: { ...process.env, DESK_STYLES: styles, DESK_RUNNER: JSON.stringify(RUNNER) },
});
// Ctrl+C reaches both; the desk gives its folder back before it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
