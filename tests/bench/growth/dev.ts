import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@/scripts/test/free-port';
import { packageBin } from '@/scripts/test/package-bin';
import { formatTable } from '@/tests/bench/format-table';
import { generateContent } from './generate-content';
import { saveOneFile } from './save-one-file';

// npm run bench:dev -- 1000: only this number of issues. From the save of a file until its page shows it, asked for anew
// as soon as the answer before is there, as an editor does who presses the key.
const counts = process.argv.slice(2).map(Number);
const ROUNDS = 5;
const PATIENCE = 300_000;

const rows: string[][] = [];
for (const issues of counts.length > 0 ? counts : [43, 1000, 5000]) rows.push(await measure(issues));
console.log(`\n${formatTable(['issues', 'first page s', 'saved file shows s (middle)', 'slowest s'], rows)}`);

async function measure(issues: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-dev-'));
  const content = join(folder, 'content');
  const { file, page } = generateContent(content, issues);
  const port = String(await freePort());
  const dev = spawn(process.execPath, [packageBin('next'), 'dev', '--hostname', '::1', '--port', port], {
    env: { ...process.env, CONTENT_DIR: content, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  if (dev.pid === undefined) throw new Error('no server');
  try {
    await once(dev.stdout, 'data');
    const first = await untilShown(port, page, '整改');
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const words = `第${round + 1}次保存。`;
      saveOneFile(file, words);
      times.push(await untilShown(port, page, words));
    }
    times.sort((a, b) => a - b);
    const middle = times[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    const row = [issues, first, middle, times.at(-1) ?? Number.NaN];
    console.log(row.join(' '));
    return row.map((figure, at) => (at === 0 ? String(figure) : figure.toFixed(2)));
  } finally {
    process.kill(-dev.pid);
    await once(dev, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

// Seconds until the page has the words.
async function untilShown(port: string, page: string, words: string): Promise<number> {
  const begin = performance.now();
  while (performance.now() - begin < PATIENCE) {
    const response = await fetch(`http://[::1]:${port}${page}`).catch(() => null);
    if ((await response?.text())?.includes(words)) return (performance.now() - begin) / 1000;
    await wait(20);
  }
  throw new Error(`${words}: not on ${page} after ${PATIENCE / 1000} s`);
}
