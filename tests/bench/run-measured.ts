import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took: seconds, and the most memory that it and all its children held at once, in MiB; and what it printed. */
export type Measured = { seconds: number; peakMiB: number; output: string };

/** Runs a node script and measures it (memory by /proc, so on Linux); throws with its output if it fails. */
export async function runMeasured(args: string[], env: Record<string, string>): Promise<Measured> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  let peakMiB = 0;
  const timer = setInterval(() => {
    peakMiB = Math.max(peakMiB, groupMiB(child.pid ?? 0));
  }, 100);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(output);
  return { seconds: (performance.now() - begin) / 1000, peakMiB, output };
}

// field 5 of /proc/PID/stat is the process group, field 24 the resident pages
function groupMiB(group: number): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const pages = pids.map((pid) => {
    const fields = statOf(pid).split(') ')[1]?.split(' ') ?? [];
    return Number(fields[2]) === group ? Number(fields[21]) : 0;
  });
  return (pages.reduce((sum, count) => sum + count, 0) * 4096) / 1_048_576;
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // it has ended since it was listed
    return '';
  }
}
