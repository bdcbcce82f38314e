import { DocumentGroupsList } from '@/components/lists/document-groups-list';
import { PageFrame } from '@/components/page/page-frame';
import { ToolLink } from '@/components/page/tool-link';
import { documentsCsvPath, documentsJsonPath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { documentGroups } from '@/lib/notice/documents/document-groups';
import { documentsOf } from '@/lib/notice/documents/documents';
import type { Page } from '@/lib/pages/page-of';

/** The documents and works that a notice names in 《》, by kind. */
export function DocumentsView({ site, notice, page }: { page: Page; site: Site; notice: Notice }) {
  const documents = documentsOf(notice);
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-3 mt-5 text-2xl md:text-3xl">通报提到的文件和作品</h1>
      <p className="max-w-text">
        {notice.shortTitle}以书名号《》标示的名称共 {documents.length}{' '}
        个，文件、报告、作品都在内，分类列出，每类按首次出现的顺序排列。圆点前是原文在名称前写明的主体和动词，原文没有写的不写。分类由程序根据名称和原文判定，判定不了的归入“其他”。
      </p>
      <DocumentGroupsList notice={notice} groups={documentGroups(documents)} />
      <p className="mt-8 flex flex-wrap print:hidden">
        <ToolLink href={documentsCsvPath(notice)}>全部文件和作品（CSV）</ToolLink>
        <ToolLink href={documentsJsonPath(notice)}>全部文件和作品（JSON）</ToolLink>
      </p>
    </PageFrame>
  );
}
