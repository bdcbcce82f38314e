import { parseRemote } from '@/lib/release/remote/remote';
import { parseBucket } from '@/lib/release/storage/bucket-address';

/** Whether a place is a folder of this machine, a folder on a server, or in object storage; throws ReleaseError if it is none of them. */
export function targetKind(to: string): 'folder' | 'server' | 'storage' {
  if (parseBucket(to) !== null) return 'storage';
  return parseRemote(to) === null ? 'folder' : 'server';
}
