import { resolve6, resolveNs } from 'node:dns/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyIn } from '@/lib/answers/policy-in';
import { POLICY_FILE } from '@/lib/answers/server-files';
import type { Build } from '@/lib/check-live/build-on-disk';
import { checkLive } from '@/lib/check-live/check-live';
import { type LiveOptions, parseLiveOptions } from '@/lib/check-live/live-options';
import { formatCheckResults } from '@/lib/check-result';
import { parseSums } from '@/lib/release/folder/sums';

const options = parseLiveOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 1;
} else {
  await check(options);
}

async function check({ address, out, ca, httpPort }: LiveOptions): Promise<void> {
  if (ca !== null && !existsSync(ca)) {
    console.error(`没有证书文件 ${ca}`);
    process.exitCode = 1;
    return;
  }
  const results = await checkLive({
    address,
    httpPort,
    build: readBuild(out),
    ca: ca === null ? null : readFileSync(ca, 'utf8'),
    resolver: { resolve6, resolveNs },
    now: Date.now(),
  });
  console.log(formatCheckResults(`检查 ${address.href}，只用 IPv6`, results));
  if (results.some(({ level }) => level === 'fail')) process.exitCode = 1;
}

function readBuild(out: string): Build | null {
  const [list, config] = ['SHA256SUMS', POLICY_FILE].map((name) => {
    const file = join(out, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  });
  const sums = list === null || list === undefined ? null : parseSums(list);
  return sums === null ? null : { sums, csp: policyIn(config ?? '') };
}
