import { type CheckResult, toCheckResult } from '@/lib/check-result';
import { ask, type Client } from './create-client';
import { isSitemapIndex, sitemapPaths } from './sitemap-paths';

/** Requests every address of the site map, and of its parts if it is an index; each must answer 200. */
export async function checkAddresses(client: Client, base: string): Promise<CheckResult> {
  const check = '网站地图';
  const found = await mapped(client, `${base}sitemap.xml`);
  if (typeof found === 'string') return { level: 'fail', check, detail: found };
  const faults = await Promise.all(
    found.map(async (path) => {
      const answer = await ask(client, path);
      if (typeof answer === 'string') return `${path} ${answer}`;
      return answer.status === 200 ? null : `${path} 回答 ${answer.status}`;
    }),
  );
  return toCheckResult(
    check,
    faults.filter((fault) => fault !== null),
    `${found.length} 个地址都能用 IPv6 打开`,
  );
}

// The paths in a site map, or why there are none.
async function mapped(client: Client, path: string): Promise<string[] | string> {
  const answer = await ask(client, path);
  if (typeof answer === 'string') return `${path} ${answer}`;
  if (answer.status !== 200) return `${path} 回答 ${answer.status}`;
  const text = answer.body.toString('utf8');
  const paths = sitemapPaths(text);
  if (paths.length === 0) return `${path} 里没有地址`;
  if (!isSitemapIndex(text)) return paths;
  const parts: string[] = [];
  for (const part of paths) {
    const found = await mapped(client, part);
    if (typeof found === 'string') return found;
    parts.push(...found);
  }
  return parts;
}
