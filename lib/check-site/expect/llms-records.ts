import type { SiteRecord } from '@/lib/check-site/compare-records';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { countWords } from './withdrawals';

/** What llms.txt has to state: notes, notices with their counts, every data file of a notice or of all, and every issue with its status. */
export function llmsRecords(
  { files, origin, basePath }: BuiltSite,
  notices: readonly PublishedNotice[],
): SiteRecord[] {
  const own = {
    要知道的事: [...new Set(notices.flatMap(({ notes }) => notes))].join('\n'),
    各通报: notices.map((one) => `${one.notice.title}，${countWords(one)}`).join('\n'),
  };
  const linked = notices.flatMap(({ path, notice, issues }) => [
    ...[...files.keys()]
      .filter((file) => file.startsWith(path))
      .map((file) => file.slice(path.length))
      // Only the search reads search.json.
      .filter((name) => /^[^/]+\.(?:csv|ics|json|md|txt)$/.test(name) && name !== 'search.json')
      .map((name) => ({ about: `${notice.url}${name}`, facts: { 名称: name } })),
    ...issues.map(({ id, url, title, status }) => ({
      about: url,
      facts: { 名称: `问题 ${Number(id)} ${title}`, 状态名称: status.label },
    })),
  ]);
  // Their schemas are named by themselves.
  const across = [...files.keys()]
    .filter((file) => /^\/data\/[^/]+\.(?:csv|json)$/.test(file) && !file.endsWith('-schema.json'))
    .map((file) => ({ about: `${origin}${basePath}${file}`, facts: { 名称: file.slice('/data/'.length) } }));
  return [{ about: '', facts: own }, ...linked, ...across];
}
