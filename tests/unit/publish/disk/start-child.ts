import { startRun } from '@/lib/publish/disk/start-run';
import { sampleOrder } from '@/tests/unit/publish/sample-order';

// Starts a run and is killed at once, as when the window of the desk is closed.
const [folder = '', program = ''] = process.argv.slice(2);
startRun(
  {
    root: folder,
    folder,
    program: [process.execPath, '-e', program],
    cwd: folder,
    env: process.env,
    booted: 0,
  },
  { content: folder, began: '2026-11-28T08:00:00.000Z', order: sampleOrder() },
);
setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100);
