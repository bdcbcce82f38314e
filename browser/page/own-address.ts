import { writeFields } from '@/lib/search/query';

/** The address of a page without what chats and other websites add to it: its path, its own query fields and its fragment. */
export function ownAddress({ origin, pathname, search, hash }: Location | URL): string {
  const given = new URLSearchParams(search);
  return origin + pathname + writeFields((field) => (given.get(field) || '').trim()) + hash;
}
