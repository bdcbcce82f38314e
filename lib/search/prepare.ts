import { foldBy } from '@/lib/folding';
import { chineseNumeral } from '@/lib/numerals';
import { createTextFolder, type TextFolder } from './fold/create-text-folder';
import { type Reading, readOut } from './fold/read-out';
import type { SearchIndex, SearchRecord } from './search-index';

/** A record with its title and text folded (after it, where there is a reading, the text as it is read), the number of an issue as printed ((7), 1.; else ''), and its own in figures and characters. */
export type Searchable = {
  record: SearchRecord;
  title: string;
  text: string;
  number: string;
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
export function prepare(index: SearchIndex, address: string): SearchableNotice {
  const { records } = index;
  const folder = createTextFolder(index);
  const folded = (text: string): string => foldBy(text, folder.foldCharacter).text;
  const readings = index.readings.map(([printed, reads]): Reading => [folded(printed), folded(reads)]);
  // no query holds a blank
  const withReadings = (text: string): string => `${text}\t${readOut(text, readings)?.text || ''}`;
  return {
    slug: index.notice,
    home: address.replace(/[^/]*$/, ''),
    name: index.name,
    folder,
    readings,
    headings: new Map(records.map(({ anchor, title }) => [anchor, title])),
    searchables: records.map((record) => ({
      record,
      title: folded(record.title),
      text: withReadings(folded(record.title + record.texts.map(({ text }) => text).join(''))),
      number: folded(record.number),
      numbers: record.issue ? [`${+record.issue}`, chineseNumeral(+record.issue)] : [],
    })),
  };
}
