import { z } from 'zod';
import type { SiteRecord } from '@/lib/check-site/compare-records';
import { parseJson } from '@/lib/check-site/read/parse-json';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { remember } from '@/lib/check-site/read/remember';

const text = z.string();
const record = z.object({
  issue: text.nullable(),
  number: text,
  path: text,
  anchor: text,
  title: text,
  codes: z.object({
    notice: z.array(text),
    status: z.array(text),
    reason: z.array(text),
    theme: z.array(text),
  }),
  texts: z.array(z.object({ anchor: text, text })),
});
const index = z.object({ notice: text, name: text, records: z.array(record) });

const parse = remember((json: string) => index.safeParse(parseJson(json)).data ?? null);

/** The search index of a notice: what it states about the notice, with the whole text, and its issues; null if it cannot be read. */
export function readSearch(json: string, { notice, page }: PublishedNotice): SiteRecord[] | null {
  const found = parse(json);
  if (found === null) return null;
  const { records, name } = found;
  // What editors say of an issue has no anchor.
  const whole = records.flatMap((one) => [one.title, ...approvedOf(one).map((each) => each.text)]);
  const issues = records.filter(({ issue }) => issue !== null);
  return [
    { about: '', facts: { 通报代码: found.notice, 通报的名称: name, 全文: whole.join('') } },
    ...issues.map(({ issue, number, path, title, codes, texts }) => ({
      about: `${notice.url}${path}`,
      facts: {
        'data-issue': issue ?? '',
        编号: number,
        原文标题: title,
        通报代码: codes.notice.join('、'),
        状态代码: codes.status.join('、'),
        原因代码: codes.reason.join('、'),
        // Headings are named by their anchors on the page of the notice.
        所在章节: codes.theme.map((id) => page(`[id="${id}"]`).text()).join('，'),
        各段: approvedOf({ texts })
          .map(({ anchor }) => anchor)
          .join('、'),
        再次指出的标记: texts
          .flatMap(({ anchor, text: words }) => (anchor === '' ? words.replace(/。$/, '') : []))
          .join('\n'),
      },
    })),
  ];
}

const approvedOf = ({ texts }: Pick<z.output<typeof record>, 'texts'>) =>
  texts.filter(({ anchor }) => anchor !== '');

/** Every place that a search index leads to, as addresses below /notices/: 2025-xuncha/issues/07/#m2, and #s2 for headings. */
export function searchPlaces(json: string): string[] {
  const found = parse(json);
  if (found === null) return [];
  return found.records.flatMap(({ path, anchor, codes, texts }) => [
    ...[anchor, ...approvedOf({ texts }).map((one) => one.anchor)].map(
      (id) => `${found.notice}/${path}${id && `#${id}`}`,
    ),
    ...codes.theme.map((id) => `${found.notice}/#${id}`),
  ]);
}

/** What a result shows of each record of a search index, in its order. */
export function searchTexts(
  json: string,
): Pick<z.infer<typeof record>, 'number' | 'path' | 'anchor' | 'title' | 'texts'>[] {
  const { records = [] } = parse(json) ?? {};
  return records.map(({ number, path, anchor, title, texts }) => ({ number, path, anchor, title, texts }));
}
