import { absoluteUrl, documentsSchemaPath, noticePath } from '@/lib/addresses';
import type { DocumentRecord, DocumentsData } from '@/lib/data/schema/document-record-schema';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { DOCUMENT_KIND_LABELS } from '@/lib/notice/documents/document-kinds';
import { documentsOf, type Mention, type NoticeDocument } from '@/lib/notice/documents/documents';
import { sentenceOf } from '@/lib/notice/facts/fact-sentences';
import { caveats } from './caveats';
import { everywhere, toPlace } from './to-fact-place';

/** The documents and works that a notice names as data, with the caveats. */
export function toDocumentsData(site: Site, notice: Notice): DocumentsData {
  return {
    $schema: absoluteUrl(site, documentsSchemaPath(notice)),
    notes: [...caveats(site, publisherOf(notice)), READ_BY_PROGRAM],
    notice: absoluteUrl(site, noticePath(notice)),
    documents: toDocumentRecords(site, notice),
  };
}

/** The documents and works that a notice names, as data, in the order of first mention: all, or those named at some places. */
export function toDocumentRecords(site: Site, notice: Notice, isMeant = everywhere): DocumentRecord[] {
  return documentsOf(notice)
    .filter(({ mentions }) => mentions.some(({ place }) => isMeant(place)))
    .map((document) => toDocumentRecord(site, notice, document));
}

const READ_BY_PROGRAM =
  '只收以书名号标示的名称；类别、主体和动词由程序按固定的规则从名称和原文读出，判定不了的类别是 other；以句子原文为准。';

function toDocumentRecord(site: Site, notice: Notice, document: NoticeDocument): DocumentRecord {
  const { id, name, kind, numbers, mentions } = document;
  return {
    id,
    notice: notice.slug,
    name,
    kind,
    kindLabel: DOCUMENT_KIND_LABELS[kind],
    numbers,
    mentions: mentions.map((mention) => toMentionRecord(site, notice, mention)),
  };
}

function toMentionRecord(site: Site, notice: Notice, mention: Mention): DocumentRecord['mentions'][number] {
  const { id, place, subject, verb } = mention;
  return { id, ...toPlace(site, notice, place), subject, verb, sentence: sentenceOf(mention) };
}
