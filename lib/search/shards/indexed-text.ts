import { foldBy } from '@/lib/folding';
import type { Searchable, SearchableNotice } from '@/lib/search/prepare';

// Nothing that is typed holds one.
const APART = '\n';

/**
 * What of a record can be found, as one text: what findByWords looks through, and behind it the quotes as printed, of which
 * folding leaves nothing.
 */
export function indexedText({ record, text }: Searchable, { folder }: SearchableNotice): string {
  const printed = record.title + record.texts.map((one) => one.text).join('');
  const runs = new Set<string>();
  let run = '';
  for (const character of foldBy(printed, folder.foldCharacter).characters) {
    if (folder.foldCharacter(character) === '') run += character;
    else {
      if (run !== '') runs.add(run);
      run = '';
    }
  }
  if (run !== '') runs.add(run);
  return [text, ...runs].join(APART);
}
