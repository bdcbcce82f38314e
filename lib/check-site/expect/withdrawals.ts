import { z } from 'zod';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import type { IssueData, NoticeData } from '@/lib/check-site/read/notice-data';
import { parseJson } from '@/lib/check-site/read/parse-json';

/** When and why something was withdrawn. */
export type WithdrawalData = { date: string; reason: string; basis: string | null };

/** The number of issues that a notice has published, withdrawn ones included. */
export function totalOf({ issues, withdrawn }: Pick<NoticeData, 'issues' | 'withdrawn'>): number {
  return issues.length + withdrawn.length;
}

/** 43 个问题，其中 1 个已撤下 */
export function countWords(data: Pick<NoticeData, 'issues' | 'withdrawn'>): string {
  const { length } = data.withdrawn;
  return `${totalOf(data)} 个问题${length === 0 ? '' : `，其中 ${length} 个已撤下`}`;
}

/** 原因：……。依据：……。 */
export function reasonWords({ reason, basis }: WithdrawalData): string {
  const sentence = (words: string): string => `${words.replace(/。$/, '')}。`;
  return `原因：${sentence(reason)}${basis === null ? '' : `依据：${sentence(basis)}`}`;
}

/** The withdrawals of files that the updates of an issue named, each with the day of its update. */
export function fileWithdrawals({
  updates,
}: Pick<IssueData, 'updates'>): (WithdrawalData & { of: string })[] {
  return updates.flatMap(({ date: of, evidence }) =>
    evidence?.withdrawn ? [{ ...evidence.withdrawn, of }] : [],
  );
}

const record = z.object({
  notice: z.object({ url: z.string() }),
  date: z.string(),
  reason: z.string(),
  basis: z.string().nullable(),
});

/** The withdrawn notices of a site, each once however many names it had. */
export function withdrawnNotices({ files, origin, basePath }: BuiltSite): z.output<typeof record>[] {
  return [...files.keys()].flatMap((path) => {
    const [, address] = /^(\/notices\/[^/]+\/)\.withdrawn$/.exec(path) ?? [];
    const { data } = record.safeParse(parseJson(files.get(`${address}issues.json`) ?? ''));
    return data?.notice.url === `${origin}${basePath}${address}` ? [data] : [];
  });
}
