import type { Form } from './choose-pieces';
import type { OpenRoot } from './open-root';
import { placesOf } from './places-of';

/** How many times a record has a form of a word, and whether its title has it. */
export type Found = { times: number; inTitle: boolean };

/** The records that have a form of a word, by their place in the root. A list of a single unit names each record once. */
export function findForm(
  { form, pieces }: Form,
  listOf: (piece: string) => readonly number[],
  { recordAt, records }: OpenRoot,
): Map<number, Found> {
  const found = new Map<number, Found>();
  if (form.length === 1) {
    for (const entry of listOf(form)) found.set(entry >> 1, { times: 1, inTitle: (entry & 1) === 1 });
    return found;
  }
  for (const place of placesOf(pieces, listOf)) {
    const at = recordAt(place);
    const record = records[at];
    if (!record) continue;
    const { times, inTitle } = found.get(at) || { times: 0, inTitle: false };
    const ends = place - record.start + form.length;
    found.set(at, { times: times + 1, inTitle: inTitle || ends <= record.titleLength });
  }
  return found;
}
