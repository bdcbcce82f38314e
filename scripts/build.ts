import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { finishExport } from '@/lib/export/finish-export';
import { checkContent } from './check-content';

const nextBin = createRequire(import.meta.url).resolve('next/dist/bin/next');

// a step that fails ends the build before out/ is touched
function build(): boolean {
  if (!checkContent()) return false;
  const next = spawnSync(process.execPath, [nextBin, 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (next.status !== 0) return false;
  finishExport('.export', 'out');
  return true;
}

process.exitCode = build() ? 0 : 1;
