import { foldBy } from '@/lib/folding';
import { createTextFolder } from '@/lib/search/fold/create-text-folder';
import { readOut } from '@/lib/search/fold/read-out';
import type { SearchIndex, SearchRecord } from '@/lib/search/search-index';
import { type RecordText, TEXT_FORM } from '@/lib/search/shards/record-text';

/** The words of a record of an index as a file of its own; `version` is that of the notice. */
export function textOfRecord(index: SearchIndex, record: SearchRecord, version: string): RecordText {
  const { number, path, anchor, title, texts } = record;
  const printed = title + texts.map(({ text }) => text).join('');
  const above = record.codes.theme.at(-1);
  return {
    form: TEXT_FORM,
    version,
    heading: index.records.find((one) => one.anchor !== '' && one.anchor === above)?.title ?? '',
    variants: variantsIn(index.variants, number + printed),
    readings: readingsIn(index, printed),
    record: { number, path, anchor, title, texts },
  };
}

// Folding asks only for the characters that a text has.
function variantsIn(variants: string, text: string): string {
  const { foldCharacter } = createTextFolder({ variants: '', words: '' });
  const used = new Set(foldBy(text, foldCharacter).text);
  return (variants.match(/../gu) ?? []).filter(([traditional = '']) => used.has(traditional)).join('');
}

// Those that change the text, one after another.
function readingsIn({ readings, variants, words }: SearchIndex, text: string): SearchIndex['readings'] {
  const { foldCharacter } = createTextFolder({ variants, words });
  const folded = (one: string): string => foldBy(one, foldCharacter).text;
  let read = folded(text);
  return readings.filter(([printed, reads]) => {
    const out = readOut(read, [[folded(printed), folded(reads)]]);
    read = out?.text ?? read;
    return out !== null;
  });
}
