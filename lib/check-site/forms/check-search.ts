import { z } from 'zod';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { parted } from '@/lib/check-site/read/facts';
import { dataOf, type IssueData } from '@/lib/check-site/read/notice-data';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { readNoticeText } from '@/lib/check-site/read/read-pages';

const index = z.object({
  notice: z.string(),
  name: z.string(),
  records: z.array(
    z.object({
      issue: z.string().nullable(),
      number: z.string(),
      path: z.string(),
      anchor: z.string(),
      title: z.string(),
      codes: z.record(z.string(), z.array(z.string())),
      texts: z.array(z.object({ anchor: z.string(), text: z.string() })),
    }),
  ),
});
type SearchRecord = z.output<typeof index>['records'][number];

/** Where the search index of a notice differs from its page and data: whole text, and number, address, codes and anchors of each issue. */
export function checkSearch(site: BuiltSite, address: string): string[] {
  const file = `${address}search.json`;
  const { data: found } = index.safeParse(parseJson(site.files.get(file) ?? ''));
  const data = dataOf(site, address);
  if (found === undefined || data === null) return [`${file}：读不出来`];
  const { records } = found;
  const all = records.flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]).join('');
  const text = readNoticeText(site, address);
  // A title that is not approved text stands above it.
  const page = text.startsWith(data.notice.title) ? text : `${data.notice.title}${text}`;
  const { left, right } = parted(all, page);
  const own = records.filter(({ issue }) => issue !== null);
  const listed = own.map(({ issue }) => issue).join();
  return [
    ...(all === page ? [] : [`${file}：全文是“${left}”，网页是“${right}”`]),
    ...(found.notice === data.notice.id ? [] : [`${file}：通报是 ${found.notice}`]),
    ...(found.name === shortName(site, address) ? [] : [`${file}：通报的名称是“${found.name}”`]),
    ...(listed === data.issues.map(({ id }) => id).join() ? [] : [`${file}：问题是 ${listed}`]),
    ...data.issues.flatMap((issue) =>
      own
        .filter((record) => record.issue === issue.id)
        .flatMap((record) => [
          ...recordFaults(file, record, issue),
          ...headingFaults(site, file, address, record, issue),
        ]),
    ),
    ...records.flatMap((record) => placeFaults(site, file, address, record)),
  ];
}

function recordFaults(
  file: string,
  { number, path, title, codes, texts }: SearchRecord,
  issue: IssueData,
): string[] {
  const reasons = issue.remaining.flatMap((paragraph) => paragraph.reasons.map(({ code }) => code));
  const measures = issue.parts.flatMap((part) => part.measures);
  const pairs = [
    ['编号', number, issue.printedNumber ?? ''],
    ['网址', path, `issues/${issue.id}/`],
    ['标题', title, issue.text.split('\n')[0]],
    ['通报', codes.notice?.join(), issue.notice],
    ['状态', codes.status?.join(), issue.status.code],
    ['原因', codes.reason?.join(), [...new Set(reasons)].join()],
    ['各段', texts.map(({ anchor }) => `${issue.id}-${anchor}`).join(), measures.map(({ id }) => id).join()],
  ] as const;
  return pairs
    .filter(([, here, there]) => here !== there)
    .map(([name, here, there]) => `${file}：问题 ${issue.id} 的${name}是“${here}”，数据是“${there}”`);
}

// The short name of the notice in its breadcrumbs.
function shortName({ pages }: BuiltSite, address: string): string {
  return pages.get(`${address}index.html`)?.('nav[aria-label=当前位置] [aria-current]').text() ?? '';
}

// The headings above an issue are given by their anchors on the page of the notice.
function headingFaults(
  { pages }: BuiltSite,
  file: string,
  address: string,
  { codes }: SearchRecord,
  { id, chapter, area, theme }: IssueData,
): string[] {
  const $ = pages.get(`${address}index.html`);
  const here = (codes.theme ?? []).map((place) => $?.(`[id="${place}"]`).text() ?? '').join('，');
  const there = [chapter, area, theme].filter((name) => name !== null).join('，');
  return here === there ? [] : [`${file}：问题 ${id} 的类别是“${here}”，数据是“${there}”`];
}

// Every anchor of a record is on its page, and the headings above it on the page of the notice.
function placeFaults({ pages }: BuiltSite, file: string, address: string, record: SearchRecord): string[] {
  const [page, notice] = [`${address}${record.path}`, address].map((path) => pages.get(`${path}index.html`));
  const has = ($: typeof page, id: string): boolean => $ !== undefined && $(`[id="${id}"]`).length === 1;
  const anchors = [record.anchor, ...record.texts.map(({ anchor }) => anchor)].filter((id) => id !== '');
  return [
    ...anchors.filter((id) => !has(page, id)),
    ...(record.codes.theme ?? []).filter((id) => !has(notice, id)),
  ].map((id) => `${file}：${address}${record.path} 没有 #${id}`);
}
