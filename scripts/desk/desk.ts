import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { KEPT } from '../kept-folder';
import { buildDesk } from './build-desk';

const { program, styles } = await buildDesk(join(KEPT, 'desk'), () =>
  console.log('正在准备编辑台，请稍候……'),
);
const child = spawn(process.execPath, [program], {
  stdio: 'inherit',
  env: { ...process.env, DESK_STYLES: styles },
});
// Ctrl+C reaches both; the desk gives its folder back before it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
