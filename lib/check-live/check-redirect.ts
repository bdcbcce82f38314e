import type { CheckResult } from '@/lib/check-result';
import { ask, createClient } from './create-client';

/** Requests the home page over HTTP, which must redirect to the same page over HTTPS. */
export async function checkRedirect(address: URL, port: number | null): Promise<CheckResult> {
  const check = 'http 跳转';
  if (port === null) return { level: 'skip', check, detail: '地址带端口，未给 --http-port，不查' };
  const plain = new URL(`http://${address.hostname}:${port}${address.pathname}`);
  const client = createClient(plain);
  const answer = await ask(client, address.pathname);
  client.close();
  if (typeof answer === 'string') return { level: 'fail', check, detail: `${plain.href} ${answer}` };
  const location = answer.headers.location ?? '';
  const target = URL.canParse(location, plain) ? new URL(location, plain) : null;
  const good =
    [301, 308].includes(answer.status) &&
    target?.protocol === 'https:' &&
    target.hostname === address.hostname &&
    target.pathname === address.pathname;
  const seen = `回答 ${answer.status}${location === '' ? '' : `，转到 ${location}`}`;
  return { level: good ? 'pass' : 'fail', check, detail: seen };
}
