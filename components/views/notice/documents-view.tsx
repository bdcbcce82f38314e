import { DocumentItem } from '@/components/lists/document-item';
import { PageFrame } from '@/components/page/page-frame';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { documentsOf } from '@/lib/notice/documents/documents';
import type { Page } from '@/lib/pages/page-of';

/** The list of documents that a notice names in 《》. */
export function DocumentsView({ site, notice, page }: { page: Page; site: Site; notice: Notice }) {
  const documents = documentsOf(notice);
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-3 mt-5 text-2xl md:text-3xl">通报提到的文件和作品</h1>
      <p className="mb-6 max-w-text">
        {notice.shortTitle}以书名号《》标示的名称共 {documents.length}{' '}
        个，文件、报告、作品都在内，按首次出现的顺序排列。圆点前是原文在名称前用的动词，原文没有用动词的不写。
      </p>
      <ul className="max-w-text print:contents">
        {documents.map((document) => (
          <DocumentItem key={document.id} notice={notice} document={document} />
        ))}
      </ul>
    </PageFrame>
  );
}
