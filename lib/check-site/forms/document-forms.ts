import type { Form } from '@/lib/check-site/compare-records';
import {
  documentFacts,
  documentRows,
  documentsInSource,
  documentsOnPage,
} from '@/lib/check-site/expect/documents';
import { readMentionsCsv } from '@/lib/check-site/files/read-csv';
import { readDocuments } from '@/lib/check-site/files/read-documents';
import { readDocumentsPage } from '@/lib/check-site/layouts/read-documents-page';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import type { PublishedNotice } from '@/lib/check-site/read/published-notices';
import { formFiles } from './form-files';

const FROM = 'documents.json 里';

/** The forms in which the documents that a notice names are published; a release from before there were any has none. */
export function documentForms(site: BuiltSite, notice: PublishedNotice): Form[] {
  const { page, text } = formFiles(site);
  const { path } = notice;
  const [json, csv, list] = [`${path}documents.json`, `${path}documents.csv`, `${path}documents/`];
  const file = site.files.get(json);
  if (file === undefined) return [];
  const documents = readDocuments(file) ?? [];
  const facts = documents.map(documentFacts);
  const right = documentsInSource(documents, notice, site.files.get(`${path}notice.txt`) ?? '');
  const shown = documentsOnPage(documents, `${site.origin}${site.basePath}${list}`);
  const read = (words: string) => readDocuments(words)?.map(documentFacts) ?? null;
  return [
    { name: 'documents.json', ordered: true, files: [text(json, read, right, '原文里')] },
    {
      name: 'issues.json 里的文件',
      ordered: true,
      files: [text(`${path}issues.json`, read, facts, FROM)],
    },
    {
      name: 'documents.csv',
      ordered: true,
      files: [text(csv, readMentionsCsv, documentRows(documents), FROM)],
    },
    { name: '文件和作品页', files: [page(list, readDocumentsPage, shown, FROM)] },
  ];
}
