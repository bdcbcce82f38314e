/** The kinds of changes, in the order of the report. */
export const KINDS = [
  'notice',
  'added',
  'status',
  'target',
  'news',
  'text',
  'withdrawn',
  'field',
  'setting',
  'editorial',
  'page',
  'file',
  'assets',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * One difference between two sites: the place, what stood there and what stands there now (null for nothing), and
 * what published entry accounts for it. A change without a cause is a fault.
 */
export type Change = {
  kind: Kind;
  where: string;
  before: string | null;
  after: string | null;
  cause: string | null;
};

/** What was published and is gone, which nothing accounts for. */
export function vanished(where: string, before: string | null): Change {
  return { kind: 'withdrawn', where, before, after: null, cause: null };
}

/** True if nothing published accounts for a change. */
export function isUnexplained({ cause }: Change): boolean {
  return cause === null;
}
