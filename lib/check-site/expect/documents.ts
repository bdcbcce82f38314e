import type { SiteRecord } from '@/lib/check-site/compare-records';
import type { Document } from '@/lib/check-site/files/read-documents';
import type { NoticeData } from '@/lib/check-site/read/notice-data';
import { factRows } from './facts';
import { lines } from './issue-facts';

/** What documents.json, or another file with documents, states about each: all its fields. */
export const documentFacts = (document: Document): SiteRecord => ({
  about: document.id,
  facts: {
    全部: JSON.stringify(document),
    原句: lines(document.mentions.map(({ sentence }) => sentence)),
    写明: lines(document.mentions.map(({ subject, verb }) => `${subject ?? ''}${verb ?? ''}`)),
  },
});

/** What it has to state: sentences of the measures at its addresses, or of the notice, that have its name, who acts and the verb in them. */
export function documentsInSource(
  documents: readonly Document[],
  { issues }: NoticeData,
  text: string,
): SiteRecord[] {
  const measures = new Map(
    issues.flatMap(({ parts }) => parts.flatMap((part) => part.measures.map((one) => [one.url, one.text]))),
  );
  return documents.map(({ id, name, mentions }) => ({
    about: id,
    facts: {
      原句: lines(
        mentions.map(({ url, sentence }) =>
          (measures.get(url) ?? text).includes(sentence) && sentence.includes(name) ? sentence : '',
        ),
      ),
      写明: lines(
        mentions.map(({ sentence, subject, verb }) =>
          [subject, verb].map((words) => (words !== null && sentence.includes(words) ? words : '')).join(''),
        ),
      ),
    },
  }));
}

/** The rows of documents.csv, each about its mention, with every field of documents.json, and the names of the columns. */
export function documentRows(documents: readonly Document[]): SiteRecord[] {
  return factRows(
    documents.flatMap(({ id, mentions, numbers, ...document }) =>
      mentions.map((mention) => ({ ...document, document: id, numbers: lines(numbers), ...mention })),
    ),
  );
}

/** What the page of documents at `page` states about each: its name and kind, and where it is named, with who does what. */
export function documentsOnPage(documents: readonly Document[], page: string): SiteRecord[] {
  return documents.map(({ id, name, numbers, kindLabel, mentions }) => {
    // Several namings in the same words at one place are one line.
    const shown = [
      ...new Map(mentions.map((one) => [[one.url, one.subject, one.verb].join(), one])).values(),
    ];
    const acts = shown.filter(({ verb }) => verb !== null);
    return {
      about: `${page}#${id}`,
      facts: {
        名称: `《${name}》${numbers.join('、')}`,
        类别: kindLabel,
        写明: lines(acts.map(({ subject, verb }) => `${subject ?? ''}${verb}`)),
        网址: lines(shown.map(({ url }) => url)),
      },
    };
  });
}
