import { type CheckResult, toCheckResult } from '@/lib/check-result';
import { ask, type Client } from './create-client';
import { sitemapPaths } from './sitemap-paths';

/** Requests every address of the site map; each must answer 200. */
export async function checkAddresses(client: Client, base: string): Promise<CheckResult> {
  const check = '网站地图';
  const sitemap = await ask(client, `${base}sitemap.xml`);
  if (typeof sitemap === 'string' || sitemap.status !== 200) {
    const reason = typeof sitemap === 'string' ? sitemap : `回答 ${sitemap.status}`;
    return { level: 'fail', check, detail: `${base}sitemap.xml ${reason}` };
  }
  const paths = sitemapPaths(sitemap.body.toString('utf8'));
  if (paths.length === 0) return { level: 'fail', check, detail: `${base}sitemap.xml 里没有地址` };
  const faults = await Promise.all(
    paths.map(async (path) => {
      const answer = await ask(client, path);
      if (typeof answer === 'string') return `${path} ${answer}`;
      return answer.status === 200 ? null : `${path} 回答 ${answer.status}`;
    }),
  );
  return toCheckResult(
    check,
    faults.filter((fault) => fault !== null),
    `${paths.length} 个地址都能用 IPv6 打开`,
  );
}
