import { createHash, timingSafeEqual } from 'node:crypto';

/** What the desk goes by: its port, the token, made at each start, that the address in its window shows and the browser that opened it has in a cookie, and the name of that cookie. */
export type Gate = { port: number; token: string; cookie: string };

/** What of a request says where it comes from; a header that is not there is undefined. */
export type Asked = {
  method: string;
  path: string;
  host: string | undefined;
  origin: string | undefined;
  site: string | undefined;
  token: string | undefined;
};

/** Whether a request is answered, first gets the cookie, or is refused, and in which words. */
export type Judgement =
  | { kind: 'pass' }
  | { kind: 'enter' }
  | { kind: 'refuse'; status: 400 | 403 | 405; words: string };

const refuse = (status: 400 | 403 | 405, words: string): Judgement => ({ kind: 'refuse', status, words });

/** The address under which a browser comes in first. */
export const entryPath = (token: string): string => `/enter/${token}`;

/** Lets in only what the clerk's own browser asks of this machine: the right host, no other site behind it, and the token. */
export function judgeRequest({ method, path, host, origin, site, token }: Asked, gate: Gate): Judgement {
  if (!['GET', 'HEAD', 'POST'].includes(method)) return refuse(405, '编辑台不接受这样的请求。');
  // A name of another site may be made to lead to this machine.
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${gate.port}`);
  if (host === undefined || !hosts.includes(host)) return refuse(400, '编辑台只能用它自己的网址打开。');
  const isOwn = origin === `http://${host}`;
  if (origin === undefined ? method === 'POST' : !isOwn) return refuse(403, FOREIGN);
  // A page on another port of this machine counts as the same site, not as the same origin.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse(403, FOREIGN);
  if (method !== 'POST' && path.startsWith(entryPath('')))
    return isSame(path.slice(entryPath('').length), gate.token) ? { kind: 'enter' } : refuse(403, NOT_OPENED);
  return token !== undefined && isSame(token, gate.token) ? { kind: 'pass' } : refuse(403, NOT_OPENED);
}

const FOREIGN = '这个请求来自别的网页，编辑台没有受理。';
const NOT_OPENED = '请从编辑台的窗口里显示的网址打开；关掉又重开过编辑台的，用新的网址。';

// In a time that does not tell how much of it is right.
function isSame(given: string, token: string): boolean {
  const digest = (words: string): Buffer => createHash('sha256').update(words).digest();
  return timingSafeEqual(digest(given), digest(token));
}
