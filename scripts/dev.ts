import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { packageBin } from './test/package-bin';

// A draft is nobody's business but the editor's: by default only this machine reaches it.
const { values } = parseArgs({ options: { share: { type: 'boolean', default: false } }, strict: false });
const shared = values.share === true;
console.log(
  shared
    ? '同一个网络里的人都能打开这份没有公开的草稿。看完请按 Ctrl+C 停止。'
    : '只有这台电脑能打开。要给同事看，请停下来再运行 npm run dev -- --share。',
);
const args = ['dev', ...(shared ? [] : ['--hostname', 'localhost'])];
const child = spawn(process.execPath, [packageBin('next'), ...args], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
child.once('exit', (code) => {
  process.exitCode = code ?? 0;
});
