import { join } from 'node:path';
import { ReleaseError } from '@/lib/release/release-error';
import { OWN, readIfThere, releaseName } from './sums';

/** The name that a folder has as a release, from its list of files; null without a list. */
export function nameByList(folder: string): string | null {
  const list = readIfThere(join(folder, OWN));
  return list === null ? null : releaseName(list);
}

/** The name of a built folder; throws ReleaseError if nothing was built there. */
export function builtName(finished: string): string {
  const name = nameByList(finished);
  if (name === null) throw new ReleaseError(`${finished} 里没有 ${OWN}。请先运行 npm run build。`);
  return name;
}
