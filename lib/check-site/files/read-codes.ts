import { z } from 'zod';
import type { SiteRecord } from '@/lib/check-site/compare-records';
import { parseJson } from '@/lib/check-site/read/parse-json';

const codes = z.object({
  form: z.number(),
  perPage: z.number(),
  issues: z.array(z.array(z.array(z.string()))),
});

// The fields of an issue in their order.
const FIELDS = ['单位', '年份', '状态', '方面', '原因', '目标'];

/** What the codes of the list of all issues state: the form of the file, issues a page, and of each issue, which has only a place, its codes by field; null if it cannot be read. */
export function readCodes(json: string, addresses: readonly string[]): SiteRecord[] | null {
  const { data } = codes.safeParse(parseJson(json));
  if (data === undefined) return null;
  return [
    { about: '', facts: { 格式: String(data.form), 一页的问题: String(data.perPage) } },
    ...data.issues.map((fields, index) => ({
      about: addresses[index] ?? `第 ${index + 1} 条`,
      facts: Object.fromEntries(
        fields.map((values, field) => [FIELDS[field] ?? String(field), values.join('、')]),
      ),
    })),
  ];
}
