/** The fields that issues can be filtered by. */
export const FILTER_FIELDS = ['notice', 'status', 'theme', 'reason'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** All fields of a query, in the order of an address: words (`q`), then codes or ids to filter by. */
export const QUERY_FIELDS = ['q', ...FILTER_FIELDS] as const;

/** A query; a field that is not used is ''. */
export type Query = Record<(typeof QUERY_FIELDS)[number], string>;

/** The most characters that the search box and an address may hold: enough to paste a paragraph. */
export const MOST_ASKED = 500;

/** True if an address (its part from ? on) gives any field of a query a value. */
export function hasQuery(search: string): boolean {
  return new RegExp(`[?&](${QUERY_FIELDS.join('|')})=[^&]`).test(search);
}

/** The query of an address or a form: URLSearchParams or FormData. Values are trimmed, unknown fields ignored. */
export function readQuery(fields: { get: (name: string) => unknown }): Query {
  const value = (name: string): string => String(fields.get(name) || '').trim();
  return {
    q: value('q'),
    notice: value('notice'),
    status: value('status'),
    theme: value('theme'),
    reason: value('reason'),
  };
}

/** The query as the end of an address, only the fields that are used: ?q=公证&status=incomplete; '' if none is. */
export function writeQuery(query: Query): string {
  return writeFields((field) => query[field]);
}

/** The end of an address with the fields of a query that have a value. */
export function writeFields(read: (field: keyof Query) => string): string {
  const asked = QUERY_FIELDS.filter(read).map((field) => `${field}=${encodeURIComponent(read(field))}`);
  return asked.length ? `?${asked.join('&')}` : '';
}
