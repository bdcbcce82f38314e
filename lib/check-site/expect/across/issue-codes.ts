import type { Facts, SiteRecord } from '@/lib/check-site/compare-records';
import { lines, reasonsOf } from '@/lib/check-site/expect/issue-facts';
import { counted } from '@/lib/check-site/expect/words';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import type { SiteData } from '@/lib/check-site/read/site-data';

/** By which codes each issue of the list of all is filtered; those of bureau and group only where the data say so. */
export function issueCodes(notices: readonly PublishedNotice[], data: SiteData | null): SiteRecord[] {
  const stated = new Map(data?.issues.map((issue) => [issue.url, issue]));
  return notices.flatMap(({ notice, issues }) =>
    issues.map((issue) => {
      const own = stated.get(issue.url);
      return {
        about: issue.url,
        facts: {
          ...(own === undefined ? {} : { 单位: own.bureau, 方面: own.group?.code ?? '' }),
          年份: notice.published.slice(0, 4),
          状态: issue.status.code,
          原因: reasonsOf(issue)
            .map(({ code }) => code)
            .join('、'),
          目标: issue.targets.map(({ month }) => month).join('、'),
        },
      };
    }),
  );
}

/** The choices that the filters of the list must have, each with its number of issues, in no order; none where every issue has the same. */
export function listChoices(codes: readonly SiteRecord[]): Facts {
  const names = [...new Set(codes.flatMap(({ facts }) => Object.keys(facts)))];
  return Object.fromEntries(
    names.map((name) => {
      const values = codes.flatMap(({ facts }) =>
        (facts[name] ?? '').split('、').filter((one) => one !== ''),
      );
      if (name === '目标') return [name, values.length === 0 ? '' : 'passed'];
      const choices = counted(values, (value, count) => `${value} ${count}`);
      const isWhole = choices.every((choice) => choice.endsWith(` ${codes.length}`));
      return [name, isWhole ? '' : lines(choices.sort())];
    }),
  );
}
