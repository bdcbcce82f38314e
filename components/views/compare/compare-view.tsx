import { PageFrame } from '@/components/page/page-frame';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { groundsWords } from '@/lib/notice/status-words';
import type { Page } from '@/lib/pages/page-of';
import { ComparedIssues } from './compared-issues';
import { ComparisonTable } from './comparison-table';

/** The notices of all bureaus beside each other by bureau and year: what may not be compared, the table, and the lists behind its cells. */
export function CompareView({ site, notices, page }: { page: Page; site: Site; notices: Notice[] }) {
  const [newest] = notices;
  if (newest === undefined) return null;
  return (
    <PageFrame site={site} notice={newest} page={page}>
      <h1 className="mb-4 mt-5 text-2xl md:text-3xl">整改情况对照</h1>
      <p className="dense max-w-text">下表把各份通报的整改情况并列，便于查找，不能用来评比：</p>
      <ul className="dense max-w-text list-disc pl-6">
        <li>整改状态{groundsWords(site, site.publisher)}。</li>
        <li>各次巡察的时间、范围和重点不同，问题的多少不能说明工作的好坏。</li>
        <li>各份通报截至的日期不同，写在各行里；各份通报的问题不宜相加。</li>
        <li>“再次指出”由本站标注，没有标注的不等于没有。</li>
      </ul>
      <ComparisonTable notices={notices} />
      <p className="dense max-w-text text-sm text-ink-2">
        “目标时间已过”是目标月份已经结束、问题还没有完成整改的目标项数，按打开网页的日期计算。条形的各段与表中整改状态的次序相同。
      </p>
      <ComparedIssues site={site} notices={notices} />
    </PageFrame>
  );
}
