import { z } from 'zod';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { dataOf, type NoticeData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { readMarkdownNotes } from '@/lib/check-site/read/read-markdown';

/** Every file whose statements on the notice or caveats differ from issues.json. */
export function checkNotes(site: BuiltSite, notice: string): string[] {
  const data = dataOf(site, notice);
  if (data === null) return [`${notice}issues.json：读不出来`];
  return [...site.files].flatMap(([path, text]) => {
    if (path === '/llms.txt') return lacking(path, text.replace(/^- /gm, '').split('\n'), data.notes);
    if (!path.startsWith(notice)) return [];
    if (path.endsWith('/issue.json')) return headFaults(path, text, site.files.get(`${notice}issues.json`));
    if (path.endsWith('/issue.md')) return lacking(path, readMarkdownNotes(text), issueNotes(data));
    if (path === `${notice}notice.md`) return lacking(path, readMarkdownNotes(text), noticeNotes(data));
    return [];
  });
}

const lacking = (path: string, items: readonly string[], notes: readonly string[]): string[] =>
  notes.filter((note) => !items.includes(note)).map((note) => `${path}：没有写“${note}”`);

function issueNotes({ notes, notice: { title, published, url } }: NoticeData): string[] {
  return [`出自：${title}，${inChinese(published)}发布，${url}`, ...notes];
}

function noticeNotes({ notes, notice: { url, published, source, asOf } }: NoticeData): string[] {
  const from = source === null ? '' : `来源：${source}，`;
  return [`网址：${url}`, `${inChinese(published)}发布，${from}截至${inChinese(asOf)}`, ...notes];
}

const head = z.object({ $schema: z.unknown(), notes: z.unknown(), notice: z.unknown() });
const NAMES = { $schema: '$schema', notes: '要知道的事', notice: '通报' } as const;

// The whole of both, not only what other checks compare.
function headFaults(path: string, text: string, all = ''): string[] {
  const [here, there] = [text, all].map((json) => head.safeParse(parseJson(json)).data);
  const other = (['$schema', 'notes', 'notice'] as const).filter(
    (name) => JSON.stringify(here?.[name]) !== JSON.stringify(there?.[name]),
  );
  return other.map(
    (name) => `${path}：${NAMES[name]}与 ${path.replace(/issues\/[^/]+\/issue/, 'issues')} 里的不同`,
  );
}
