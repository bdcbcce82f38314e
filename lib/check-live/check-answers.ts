import { type AddressAnswer, addressAnswers } from '@/lib/answers/address-answers';
import { type CheckResult, toCheckResult } from '@/lib/check-result';
import { sha256 } from '@/lib/digest/sha256';
import type { Build } from './build-on-disk';
import { type Answer, ask, type Client } from './create-client';

/**
 * Asks for one address of every kind: pages, redirects, what must not exist and what is only for the server. The status
 * may be that of a server or of object storage. Without a build the bodies are not compared.
 */
export async function checkAnswers(client: Client, base: string, build: Build | null): Promise<CheckResult> {
  const sums = build?.sums ?? new Map<string, string>();
  const rows = addressAnswers(new Set(sums.keys())).filter(({ path }) => base === '/' || !isWellKnown(path));
  const faults = await Promise.all(
    rows.map(async (row) => {
      const address = base + row.path.slice(1);
      const answer = await ask(client, address, { 'accept-encoding': 'identity' });
      const fault = typeof answer === 'string' ? answer : faultOf(answer, row, { base, sums });
      return fault === null ? null : `${address} ${fault}`;
    }),
  );
  const found = faults.filter((fault) => fault !== null);
  return toCheckResult('各类网址', found, `${rows.length} 个，回答都对：网页、跳转、不存在的、只给服务器的`);
}

type Site = { base: string; sums: ReadonlyMap<string, string> };

function faultOf({ status, headers, body }: Answer, row: AddressAnswer, { base, sums }: Site): string | null {
  const allowed = [...new Set(Object.values(row.status))];
  if (row.location !== undefined) allowed.push(308);
  if (!allowed.includes(status)) return `应为 ${allowed.join(' 或 ')}，回答 ${status}`;
  const leads = pathOf(headers.location);
  if (row.location !== undefined && leads !== base + row.location.slice(1)) return `转到了 ${leads}`;
  const sum = row.file === null ? undefined : sums.get(row.file);
  if (sum === undefined || sha256(body) === sum) return null;
  return status === 404 ? '显示的不是本站的 404 页' : '内容与构建不同';
}

const isWellKnown = (path: string): boolean => path.startsWith('/.well-known/');

// Some hosts redirect with the whole address.
function pathOf(location = ''): string {
  return location.replace(/^https?:\/\/[^/]*/, '');
}
