import { securityTextPath } from '@/lib/addresses';
import type { CheckResult } from '@/lib/check-result';
import { ask, type Client } from './create-client';

const DAY = 86_400_000;
const EARLY = 30;

/** Whether the contact for faults of the site still holds (RFC 9116); a warning below 30 days. Nothing if the site has none. */
export async function checkSecurityText(client: Client, now: number): Promise<CheckResult[]> {
  const answer = await ask(client, securityTextPath);
  if (typeof answer === 'string' || answer.status !== 200) return [];
  const check = '安全联系方式';
  const [, written = ''] = /^Expires: *(\S+)/m.exec(String(answer.body)) ?? [];
  const days = Math.floor((Date.parse(written) - now) / DAY);
  if (Number.isNaN(days)) return [{ level: 'fail', check, detail: `${securityTextPath} 没有写有效期` }];
  const level = days < 0 ? 'fail' : days < EARLY ? 'warn' : 'pass';
  const detail = `${securityTextPath} ${days < 0 ? '已过有效期' : `还有 ${days} 天`}，在 site.yaml 的 securityUntil 里写`;
  return [{ level, check, detail }];
}
