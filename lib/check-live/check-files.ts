import { brotliDecompressSync } from 'node:zlib';
import { type CheckResult, toCheckResult } from '@/lib/check-result';
import { sha256 } from '@/lib/digest/sha256';
import { withdrawnMarker } from '@/lib/withdrawn-marker';
import { addressOf, type Build, publicFiles } from './build-on-disk';
import { type Answer, ask, type Client } from './create-client';
import { headerFaults } from './header-faults';

/** Compares every public file of the build with what the site sends, plain and as brotli, and checks the headers. */
export async function checkFiles(client: Client, base: string, build: Build): Promise<CheckResult[]> {
  const files = publicFiles(build, base);
  const checked = await Promise.all(
    files.map(async ([path, sum]) => {
      const address = base + addressOf(path);
      const withdrawn = build.sums.has(withdrawnMarker(path));
      const [plain, small] = await Promise.all(
        ['identity', 'br'].map((encoding) => ask(client, address, { 'accept-encoding': encoding })),
      );
      return {
        content: contentFault(plain, sum, withdrawn) ?? contentFault(small, sum, withdrawn),
        kept: withdrawn && typeof plain === 'object' && plain.status === 200,
        withdrawn,
        headers:
          typeof plain === 'object' && (plain.status === 200 || (withdrawn && plain.status === 410))
            ? headerFaults(path, plain.headers, { base, csp: build.csp })
            : [],
        compressed: !build.sums.has(`${path}.br`) || (typeof small === 'object' && isCompressed(small)),
        address,
      };
    }),
  );
  const named = (address: string, fault: string): string => `${address} ${fault}`;
  const contents = checked.flatMap(({ address, content }) =>
    content === null ? [] : [named(address, content)],
  );
  const headers = checked.flatMap(({ address, headers }) => headers.map((fault) => named(address, fault)));
  const large = checked.filter(({ compressed }) => !compressed).map(({ address }) => address);
  return [
    toCheckResult('内容', contents, `${files.length} 个文件与构建一致（原样和 brotli）`),
    toCheckResult('响应头', headers, `${files.length} 个文件都符合要求`),
    large.length === 0
      ? { level: 'pass', check: '压缩', detail: '文本都以 brotli 发送' }
      : { level: 'warn', check: '压缩', detail: `没有以 brotli 发送：${large.length} 个，如 ${large[0]}` },
    ...withdrawnResult(checked),
  ];
}

type Checked = { address: string; withdrawn: boolean; kept: boolean };

// Object storage can only answer 200, which search engines take longer to forget.
function withdrawnResult(checked: readonly Checked[]): CheckResult[] {
  const count = checked.filter(({ withdrawn }) => withdrawn).length;
  const kept = checked.filter((file) => file.kept).map(({ address }) => address);
  if (count === 0) return [];
  const check = '撤下的网址';
  if (kept.length === 0) return [{ level: 'pass', check, detail: `${count} 个都回答 410` }];
  const detail = `${kept.length} 个回答 200，应是 410，如 ${kept[0]}（nginx 要用这个版本的 deploy/nginx.conf）`;
  return [{ level: 'warn', check, detail }];
}

const isCompressed = ({ headers }: Answer): boolean =>
  headers['content-encoding'] === 'br' && /accept-encoding/i.test(headers.vary ?? '');

function contentFault(answer: Answer | string | undefined, sum: string, withdrawn: boolean): string | null {
  if (typeof answer !== 'object') return answer ?? '没有回答';
  if (answer.status !== 200 && !(withdrawn && answer.status === 410)) return `回答 ${answer.status}`;
  const body = decode(answer);
  if (body === null) return `压缩不对（${answer.headers['content-encoding']}）`;
  return sha256(body) === sum ? null : '与构建不同';
}

function decode({ headers, body }: Answer): Buffer | null {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return body;
  try {
    return encoding === 'br' ? brotliDecompressSync(body) : null;
  } catch {
    return null;
  }
}
