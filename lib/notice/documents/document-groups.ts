import { DOCUMENT_KINDS, type DocumentKind } from './document-kinds';
import type { NoticeDocument } from './documents';

/** The documents of one kind, in the order of first mention. */
export type DocumentGroup = { kind: DocumentKind; documents: NoticeDocument[] };

/** The kinds among some documents, in the order of the closed list, each with its documents. */
export function documentGroups(documents: readonly NoticeDocument[]): DocumentGroup[] {
  return DOCUMENT_KINDS.map((kind) => ({
    kind,
    documents: documents.filter((document) => document.kind === kind),
  })).filter((group) => group.documents.length > 0);
}
