import { z } from 'zod';
import { readJson } from '@/lib/check-site/expect/issue-facts';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { compareFacts, type Facts } from '@/lib/check-site/read/facts';
import { parseJson } from '@/lib/check-site/read/parse-json';
import { readIssuesCsv, readMeasuresCsv, readRows } from '@/lib/check-site/read/read-csv';
import { readLinkedArticles, readLinkedList } from '@/lib/check-site/read/read-linked-data';
import { readIssueMarkdown } from '@/lib/check-site/read/read-markdown';
import { readHomeMarks, readIssueList, readNoticePage } from '@/lib/check-site/read/read-pages';

/** One form of a notice's issues, and its differences from their pages. */
export type Form = { name: string; faults: string[] };

/** Every form of a notice's issues beside their pages. */
export function checkIssues(site: BuiltSite, notice: string, pages: readonly Facts[]): Form[] {
  const ids = pages.map(({ id }) => id);
  const only = (id: string) => pages.filter((page) => page.id === id);
  const own = (name: string) => ids.map((id) => ({ id, path: `${notice}issues/${id}/${name}` }));
  const compare = (path: string, told: readonly Facts[] | null, expected = pages) =>
    told === null ? [`${path}：读不出来`] : compareFacts(path, told, expected);
  // Issues answered by a chapter have no measures of their own.
  const withMeasures = pages.filter(({ measures }) => measures !== '0');
  const [issuesCsv, measuresCsv] = [`${notice}issues.csv`, `${notice}measures.csv`];
  const rows = (path: string) => readRows(site.files.get(path) ?? '');
  const json = `${notice}issues.json`;
  // The home page shows only the newest notice.
  const marks = readHomeMarks(site, notice);
  return [
    { name: '问题清单页', faults: compare(`${notice}issues/`, readIssueList(site, notice)) },
    { name: '通报全文页', faults: compare(notice, readNoticePage(site, notice)) },
    ...(marks.length === 0 ? [] : [{ name: '首页的标记', faults: compare('/', marks) }]),
    { name: '清单页的 JSON-LD', faults: compare(`${notice}issues/`, readLinkedList(site, notice)) },
    {
      name: '问题页的 JSON-LD',
      faults: compare(`${notice}issues/*/`, readLinkedArticles(site, notice, ids)),
    },
    { name: json, faults: compare(json, readJson(site.files.get(json) ?? '')) },
    {
      name: 'issue.json',
      faults: own('issue.json').flatMap(({ id, path }) => alone(site, { id, path, all: json }, only(id))),
    },
    { name: issuesCsv, faults: compare(issuesCsv, readIssuesCsv(rows(issuesCsv))) },
    { name: measuresCsv, faults: compare(measuresCsv, readMeasuresCsv(rows(measuresCsv)), withMeasures) },
    {
      name: 'issue.md',
      faults: own('issue.md').flatMap(({ id, path }) => {
        const told = readIssueMarkdown(id, site.files.get(path) ?? '');
        return compareFacts(path, [told], only(id));
      }),
    },
  ];
}

const records = z.object({ issues: z.array(z.looseObject({ id: z.string() })) });

// The file of one issue equals its page, and its record in the file of all, word for word.
function alone(
  { files }: BuiltSite,
  file: { id: string; path: string; all: string },
  page: Facts[],
): string[] {
  const { id, path, all } = file;
  const told = readJson(files.get(path) ?? '');
  if (told === null) return [`${path}：读不出来`];
  const faults = compareFacts(path, told, page);
  const [here, there] = [path, all].map((name) => recordIn(files.get(name), id));
  return faults.length > 0 || here === there ? faults : [`${path}：与 ${all} 里的问题 ${id} 不同`];
}

function recordIn(text: string | undefined, id: string): string | undefined {
  const { data } = records.safeParse(parseJson(text ?? ''));
  return JSON.stringify(data?.issues.find((record) => record.id === id));
}
