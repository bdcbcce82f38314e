import { FigureGroupsList } from '@/components/lists/figure-groups-list';
import { FigurePairsList } from '@/components/lists/figure-pairs-list';
import { QuantityChoice } from '@/components/lists/quantity-choice';
import { PageFrame } from '@/components/page/page-frame';
import { ToolLink } from '@/components/page/tool-link';
import { figuresCsvPath, figuresJsonPath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { noticeFigures } from '@/lib/notice/facts/notice-figures';
import type { Page } from '@/lib/pages/page-of';

/** Every figure of a notice in its sentence, those for two periods first. */
export function FiguresView({ site, notice, page }: { page: Page; site: Site; notice: Notice }) {
  const figures = noticeFigures(notice);
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-3 mt-5 text-2xl md:text-3xl">通报里的数字</h1>
      <p className="max-w-text">
        {notice.shortTitle}正文里的数字共 {figures.length}{' '}
        个，按所在的类别列出，句子都是原文。本站只摘录，不核实，也不另作计算。
      </p>
      <FigurePairsList notice={notice} figures={figures} />
      <fieldset className="mt-8">
        <legend className="font-semibold">显示哪一类数字</legend>
        <QuantityChoice figures={figures} />
        <div className="figures dense">
          <FigureGroupsList notice={notice} figures={figures} />
        </div>
      </fieldset>
      <p className="mt-8 flex flex-wrap print:hidden">
        <ToolLink href={figuresCsvPath(notice)}>全部数字（CSV）</ToolLink>
        <ToolLink href={figuresJsonPath(notice)}>全部数字（JSON）</ToolLink>
      </p>
    </PageFrame>
  );
}
