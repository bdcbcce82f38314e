import { isIPv4 } from 'node:net';
import { readOptions } from '@/lib/read-options';
import { hostOf } from './host-of';

/** What to check: home page, build to compare with, private authority, HTTP port. */
export type LiveOptions = { address: URL; out: string; ca: string | null; httpPort: number | null };

const USAGE =
  '用法：npm run check:live -- https://域名/ [--ca 证书文件] [--out 构建文件夹] [--http-port 端口]';

const OPTIONS = { ca: { type: 'string' }, out: { type: 'string' }, 'http-port': { type: 'string' } } as const;

/** The options of the command line; a string says what is wrong with them. */
export function parseLiveOptions(words: string[]): LiveOptions | string {
  const parsed = readOptions({ args: words, allowPositionals: true, options: OPTIONS });
  if (parsed === null) return USAGE;
  const { positionals, values } = parsed;
  const [text] = positionals;
  if (text === undefined || positionals.length > 1) return USAGE;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address?.protocol !== 'https:') return `地址要以 https:// 开头：${text}\n${USAGE}`;
  if (isIPv4(hostOf(address))) return `这是 IPv4 地址，本命令只用 IPv6 检查：${text}`;
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  const port = values['http-port'];
  if (port !== undefined && !/^\d{1,5}$/.test(port)) return `端口不对：${port}\n${USAGE}`;
  return {
    address,
    out: values.out ?? 'out',
    ca: values.ca ?? null,
    // The address gives the HTTPS port; the HTTP port of a test server needs an option.
    httpPort: port === undefined ? (address.port === '' ? 80 : null) : Number(port),
  };
}
