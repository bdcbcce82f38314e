import type { DocumentRecord } from '@/lib/data/schema/document-record-schema';
import type { Row } from '@/lib/data/to-csv';

/** A document as rows of documents.csv, one for each mention; a cell without a value is empty. */
export function toDocumentRows({ id, numbers, mentions, ...document }: DocumentRecord): Row[] {
  return mentions.map((mention) => ({
    ...document,
    document: id,
    numbers: numbers.join('\n'),
    ...mention,
    issue: mention.issue ?? '',
    measure: mention.measure ?? '',
    subject: mention.subject ?? '',
    verb: mention.verb ?? '',
  }));
}
