import { foldBy } from '@/lib/folding';
import { chineseNumeral } from '@/lib/numerals';
import { createTextFolder, type TextFolder } from './fold/create-text-folder';
import { type Reading, readOut } from './fold/read-out';
import type { SearchIndex, SearchRecord } from './search-index';

/** A record with its title and text folded (after it, where there is a reading, the text as it is read), the names by which an issue is called (41, 问题41, (7)), and its number in figures and characters. */
export type Searchable = {
  record: SearchRecord;
  title: string;
  text: string;
  names: string[];
  numbers: string[];
};

/** The prepared index of a notice; `home` is the address of its page, to which the paths of its records are relative. */
export type SearchableNotice = {
  slug: string;
  home: string;
  name: string;
  folder: TextFolder;
  readings: Reading[];
  headings: ReadonlyMap<string, string>;
  searchables: Searchable[];
};

/** Folds an index once, so that a search only compares. `address` is that of the index file, in the folder of the notice's page. */
export function prepare(
  { notice, name, records, ...tables }: SearchIndex,
  address: string,
): SearchableNotice {
  const folder = createTextFolder(tables);
  const folded = (text: string): string => foldBy(text, folder.foldCharacter).text;
  const readings = tables.readings.map(([printed, reads]): Reading => [folded(printed), folded(reads)]);
  const withReadings = (text: string): string => [text, readOut(text, readings)?.text].join('\n').trim();
  return {
    slug: notice,
    home: address.replace(/[^/]*$/, ''),
    name,
    folder,
    readings,
    headings: new Map(records.map(({ anchor, title }) => [anchor, title])),
    searchables: records.map((record) => ({
      record,
      title: folded(record.title),
      text: withReadings(folded(record.title + record.texts.map(({ text }) => text).join(''))),
      names: record.issue ? namesOf(record.issue, folded(record.number)) : [],
      numbers: record.issue ? [String(Number(record.issue)), chineseNumeral(Number(record.issue))] : [],
    })),
  };
}

function namesOf(issue: string, number: string): string[] {
  const names = [issue, String(Number(issue)), number].filter(Boolean);
  return names.concat(...['问题', '问题 '].map((before) => names.map((name) => before + name)));
}
