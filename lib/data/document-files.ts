import * as address from '@/lib/addresses';
import { toDocumentRows } from '@/lib/data/records/to-document-rows';
import { toDocumentsData } from '@/lib/data/records/to-documents-data';
import { documentRowSchema, documentsDataSchema } from '@/lib/data/schema/document-record-schema';
import { jsonSchema } from '@/lib/data/schema/json-schema';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { type DataFile, toJson } from './data-file';
import { toCsv } from './to-csv';

/** The data files of the documents and works that a notice names. */
export function documentFiles(site: Site, notice: Notice): DataFile[] {
  const data = toDocumentsData(site, notice);
  const schema = address.documentsSchemaPath(notice);
  return [
    {
      path: address.documentsCsvPath(notice),
      type: 'text/csv',
      format: 'CSV',
      about: '通报提到的文件和作品，提到一次一行',
      body: toCsv(Object.keys(documentRowSchema.shape), data.documents.flatMap(toDocumentRows)),
    },
    {
      path: address.documentsJsonPath(notice),
      type: 'application/json',
      format: 'JSON',
      about: '通报提到的文件和作品，供程序使用',
      body: toJson(data),
    },
    {
      path: schema,
      type: 'application/json',
      format: 'JSON Schema 2020-12',
      about: 'documents.json 有哪些字段，供程序核对',
      body: toJson(
        jsonSchema(documentsDataSchema, '通报提到的文件和作品', address.absoluteUrl(site, schema)),
      ),
    },
  ];
}
