import { DocumentItem } from '@/components/lists/document-item';
import type { Notice } from '@/lib/model/notice';
import type { DocumentGroup } from '@/lib/notice/documents/document-groups';
import { DOCUMENT_KIND_LABELS } from '@/lib/notice/documents/document-kinds';

/** The documents of a notice under the names of their kinds, with links to each kind first. */
export function DocumentGroupsList({ notice, groups }: { notice: Notice; groups: readonly DocumentGroup[] }) {
  return (
    <>
      <ul className="mt-3 flex max-w-text flex-wrap print:hidden">
        {groups.map(({ kind, documents }) => (
          <li key={kind} className="mr-5">
            <a href={`#${kind}`} className="inline-block py-2.5">
              {DOCUMENT_KIND_LABELS[kind]}（{documents.length}）
            </a>
          </li>
        ))}
      </ul>
      <div className="documents max-w-text print:contents">
        {groups.map(({ kind, documents }) => (
          <section key={kind} className="print:contents">
            <h2 id={kind} className="mb-1 mt-8 text-lg print:text-2xl">
              {DOCUMENT_KIND_LABELS[kind]}
            </h2>
            <ul className="print:contents">
              {documents.map((document) => (
                <DocumentItem key={document.id} notice={notice} document={document} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
