import { type ChildProcess, spawn } from 'node:child_process';
import { packageBin } from '@/scripts/test/package-bin';

/** A desk as `npm run desk` starts it: the address that lets a browser in, and what stops it as Ctrl+C does. */
export type RealDesk = { address: string; stop: () => Promise<void> };

/** Starts a desk in a process of its own, with this environment; throws with what it printed if it ends before it is open. */
export function startRealDesk(env: Record<string, string>): Promise<RealDesk> {
  const child = spawn(process.execPath, [packageBin('tsx'), 'scripts/desk/desk.ts'], {
    env: { ...process.env, DESK_OPEN: 'no', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    const hear = (piece: Buffer): void => {
      printed += piece.toString();
      const address = /http:\/\/\S+\/enter\/\S+/.exec(printed)?.[0];
      if (address !== undefined) resolve({ address, stop: () => stopped(child) });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(printed)));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
