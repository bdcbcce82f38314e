import { countWords } from '@/lib/check-site/expect/withdrawals';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { dataOf } from '@/lib/check-site/read/notice-data';

/** What llms.txt lacks of a notice: its title, its files, and each issue with address and status. */
export function checkLlmsText(site: BuiltSite, address: string): string[] {
  const data = dataOf(site, address);
  if (data === null) return [`${address}issues.json：读不出来`];
  const { notice, issues } = data;
  const lines = (site.files.get('/llms.txt') ?? '').split('\n');
  const start = lines.indexOf(`## ${notice.title}`);
  if (start === -1) return [`/llms.txt：没有写“## ${notice.title}”`];
  const next = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  const own = lines.slice(start, next === -1 ? undefined : next);
  const files = [...site.files.keys()]
    .filter(
      (path) => path.startsWith(address) && /^[^/]+\.(?:csv|json|md|txt)$/.test(path.slice(address.length)),
    )
    .map((path) => path.slice(address.length))
    // Only the search reads it.
    .filter((name) => name !== 'search.json');
  const told = issues.map(
    ({ id, title, url, status }) => `- [问题 ${Number(id)} ${title}](${url}issue.md)：${status.label}`,
  );
  const listed = own.filter((line) => line.startsWith('- [问题 '));
  return [
    ...files
      .filter((name) => !own.some((line) => line.startsWith(`- [${name}](${notice.url}${name})：`)))
      .map((name) => `/llms.txt：没有写 ${address}${name}`),
    ...told.filter((line) => !listed.includes(line)).map((line) => `/llms.txt：没有写“${line}”`),
    ...(listed.length === told.length ? [] : [`/llms.txt：${notice.title}有 ${listed.length} 个问题`]),
    ...(own.some((line) => line.startsWith('### ') && line.endsWith(`的 ${countWords(data)}`))
      ? []
      : [`/llms.txt：没有写${notice.title}的 ${countWords(data)}`]),
  ];
}
