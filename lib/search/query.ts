/** The filters of a query. */
export const FILTER_FIELDS = ['notice', 'status', 'theme', 'reason'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** A query as in the address: words (`q`), and codes or ids to filter by. Empty matches everything. */
export type Query = Record<'q' | FilterField, string>;

/** The limit of the box and the address in characters: enough to paste a paragraph. */
export const MOST_ASKED = 500;

/** The query of an address or a form, read field by field. */
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

/** The query as the end of an address, without empty fields: ?q=公证&status=incomplete; '' if it is empty. */
export function writeQuery(query: Query): string {
  const asked = (['q', ...FILTER_FIELDS] as const)
    .filter((field) => query[field])
    .map((field) => `${field}=${encodeURIComponent(query[field])}`);
  return asked.length ? `?${asked.join('&')}` : '';
}
