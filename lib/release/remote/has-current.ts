import { existsSync } from 'node:fs';
import { placesIn } from '@/lib/release/places';
import { parseRemote } from './remote';
import { hasCurrentThere } from './with-release';

/** True if a release is current in a folder here or on another machine; throws ReleaseError if there is no connection. */
export function hasCurrent(to: string, sshConfig: string | undefined): boolean {
  const remote = parseRemote(to);
  return remote === null ? existsSync(placesIn(to).current) : hasCurrentThere({ remote, sshConfig });
}
