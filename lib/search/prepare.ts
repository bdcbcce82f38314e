import { type FoldCharacter, foldBy } from '@/lib/folding';
import { createTextFolder } from './create-text-folder';
import type { SearchIndex, SearchRecord } from './search-index';

/** A record prepared for search: title and text folded, and the names that call the issue itself (41, 问题41, (7)). */
export type Searchable = {
  record: SearchRecord;
  title: string;
  text: string;
  names: string[];
};

/** A notice prepared for search; `home` is the address of its page, to which the paths of records are relative. */
export type SearchableNotice = {
  slug: string;
  home: string;
  name: string;
  foldCharacter: FoldCharacter;
  headings: ReadonlyMap<string, string>;
  searchables: Searchable[];
};

/** Folds an index once, so that searching only compares. `address` is that of the index file. */
export function prepare({ notice, name, variants, records }: SearchIndex, address: string): SearchableNotice {
  const foldCharacter = createTextFolder(variants);
  const folded = (text: string): string => foldBy(text, foldCharacter).text;
  return {
    slug: notice,
    home: address.replace(/[^/]*$/, ''),
    name,
    foldCharacter,
    headings: new Map(records.map(({ anchor, title }) => [anchor, title])),
    searchables: records.map((record) => ({
      record,
      title: folded(record.title),
      text: folded(record.title + record.texts.map(({ text }) => text).join('')),
      names: record.issue ? namesOf(record.issue, folded(record.number)) : [],
    })),
  };
}

function namesOf(issue: string, number: string): string[] {
  const names = [issue, String(Number(issue)), number].filter(Boolean);
  return names.concat(...['问题', '问题 '].map((before) => names.map((name) => before + name)));
}
