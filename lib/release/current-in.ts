import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OWN } from './folder/sums';
import { placesIn } from './places';

/** The current release of a folder of releases; else the folder itself, which may be one release or a finished out/. */
export function currentIn(named: string): string {
  const { current } = placesIn(named);
  return existsSync(join(current, OWN)) ? current : named;
}
