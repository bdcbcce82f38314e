import { spawnSync } from 'node:child_process';

/** What wrk measured: requests a second, latency of 99 in 100 requests, failed requests. */
export type Load = { perSecond: string; p99: string; errors: string };

/** Loads an address of this machine for ten seconds with 256 connections, asking for brotli. */
export function runWrk(address: string): Load {
  const args = ['-t2', '-c256', '-d10s', '--latency', '-H', 'Accept-Encoding: br', address];
  const { status, stdout, stderr } = spawnSync('wrk', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`wrk is needed (Debian: apt-get install wrk). ${stderr}`);
  const field = (pattern: RegExp): string => pattern.exec(stdout)?.[1] ?? '0';
  return {
    perSecond: field(/Requests\/sec:\s+([\d.]+)/),
    p99: field(/99%\s+(\S+)/),
    errors: `${field(/Non-2xx or 3xx responses: (\d+)/)} + ${field(/Socket errors: (.+)/)}`,
  };
}
