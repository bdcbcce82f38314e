import * as address from '@/lib/addresses';
import { lazily } from '@/lib/data/records/lazily';
import { toDocumentRows } from '@/lib/data/records/to-document-rows';
import { toDocumentsData } from '@/lib/data/records/to-documents-data';
import { documentRowSchema, documentsDataSchema } from '@/lib/data/schema/document-record-schema';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { DataFile } from './data-file';
import { recordFiles } from './record-files';

/** The data files of the documents and works that a notice names. */
export function documentFiles(site: Site, notice: Notice): DataFile[] {
  const data = lazily(() => toDocumentsData(site, notice));
  return recordFiles(site, {
    csv: {
      path: address.documentsCsvPath(notice),
      about: '通报提到的文件和作品，提到一次一行',
      row: documentRowSchema,
      rows: () => data().documents.flatMap(toDocumentRows),
    },
    json: {
      path: address.documentsJsonPath(notice),
      about: '通报提到的文件和作品，供程序使用',
      data,
    },
    schema: {
      path: address.documentsSchemaPath(notice),
      about: 'documents.json 有哪些字段，供程序核对',
      title: '通报提到的文件和作品',
      of: documentsDataSchema,
    },
  });
}
