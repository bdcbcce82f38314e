import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a command took: seconds by the clock, and of a processor, which other programs on the machine hardly change; the
 * most memory that it and all its children held at once, in MiB; and what it printed.
 */
export type Measured = { seconds: number; cpuSeconds: number; peakMiB: number; output: string };

// clock ticks a second, as /proc counts them, and bytes of a page of memory
const [TICKS, PAGE] = [100, 4096];

/** Runs a node script and measures it (by /proc, so on Linux); throws with its output if it ends with another code than 0 or one of `codes`. */
export async function runMeasured(
  args: string[],
  env: Record<string, string>,
  codes: readonly number[] = [],
): Promise<Measured> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  let peakMiB = 0;
  // of each process the last that was seen of it
  const ticks = new Map<number, number>();
  const timer = setInterval(() => {
    const group = processesOf(child.pid ?? 0);
    peakMiB = Math.max(peakMiB, group.reduce((sum, { pages }) => sum + pages, 0) * (PAGE / 1_048_576));
    for (const one of group) ticks.set(one.pid, one.ticks);
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0 && (code === null || !codes.includes(code))) throw new Error(output);
  const cpuSeconds = [...ticks.values()].reduce((sum, one) => sum + one, 0) / TICKS;
  return { seconds: (performance.now() - begin) / 1000, cpuSeconds, peakMiB, output };
}

type Process = { pid: number; ticks: number; pages: number };

// Fields of /proc/PID/stat: 5 is the process group, 14 and 15 the time of the processor, 24 the resident pages.
function processesOf(group: number): Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const fields = (statOf(pid).split(') ')[1] ?? '').split(' ').map(Number);
    const field = (number: number): number => fields[number - 3] ?? 0;
    if (field(5) !== group) return [];
    return [{ pid: Number(pid), ticks: field(14) + field(15), pages: field(24) }];
  });
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // it has ended since it was listed
    return '';
  }
}
