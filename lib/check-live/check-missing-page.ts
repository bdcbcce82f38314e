import { type CheckResult, toCheckResult } from '@/lib/check-result';
import { sha256 } from '@/lib/digest/sha256';
import type { Build } from './build-on-disk';
import { ask, type Client } from './create-client';

/** Requests what must not exist: an invented page, and a file meant only for the server. */
export async function checkMissingPage(
  client: Client,
  base: string,
  build: Build | null,
): Promise<CheckResult> {
  const wanted = build?.sums.get('404.html');
  const faults = await Promise.all(
    ['check-live-missing-page/', '.nginx/csp.conf', 'index.html.br'].map(async (path) => {
      const answer = await ask(client, base + path, { 'accept-encoding': 'identity' });
      if (typeof answer === 'string') return `${base}${path} ${answer}`;
      if (answer.status !== 404) return `${base}${path} 应为 404，回答 ${answer.status}`;
      const sum = sha256(answer.body);
      return wanted === undefined || sum === wanted ? null : `${base}${path} 显示的不是本站的 404 页`;
    }),
  );
  return toCheckResult(
    '404 页',
    faults.filter((fault) => fault !== null),
    '不存在的地址显示本站的 404 页',
  );
}
