import { sha256 } from '@/lib/digest/sha256';
import { type ObjectStore, STAMP } from '@/lib/release/storage/object-store';

type Held = { bytes: Uint8Array; stamp: string | null };

/** A storage in memory, with all that was done to it in order: put a, copy a b, remove a. */
export function memoryStore(): { store: ObjectStore; held: Map<string, Held>; done: string[] } {
  const held = new Map<string, Held>();
  const done: string[] = [];
  const store: ObjectStore = {
    sent: { requests: 0, bytes: 0 },
    read: async (path) => {
      const found = held.get(path);
      return found === undefined ? null : Buffer.from(found.bytes).toString();
    },
    stampOf: async (path) => held.get(path)?.stamp ?? null,
    put: async (path, bytes, headers) => {
      done.push(`put ${path}`);
      held.set(path, { bytes, stamp: headers[STAMP] ?? null });
    },
    copy: async (from, to) => {
      done.push(`copy ${from} ${to}`);
      const found = held.get(from);
      if (found === undefined) throw new Error(`no ${from}`);
      held.set(to, found);
    },
    remove: async (path) => {
      done.push(`remove ${path}`);
      held.delete(path);
    },
    list: async () => new Map([...held].map(([path, { bytes }]) => [path, sha256(bytes)])),
    answerAsWebsite: async () => false,
  };
  return { store, held, done };
}
