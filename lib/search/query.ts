/** What issues can be filtered by. */
export const FILTER_FIELDS = ['notice', 'status', 'theme', 'reason'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** What is asked for, as the address has it: words (`q`), and codes or ids to filter by. Empty is everything. */
export type Query = Record<'q' | FilterField, string>;

/** So many characters the box takes, and an address: enough to paste a paragraph. */
export const MOST_ASKED = 500;

/** The query of an address or of a form, each of which gives the value of a field. */
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

/** The query as the end of an address, with what is asked for alone: ?q=公证&status=incomplete; '' if nothing is. */
export function writeQuery(query: Query): string {
  const asked = (['q', ...FILTER_FIELDS] as const)
    .filter((field) => query[field])
    .map((field) => `${field}=${encodeURIComponent(query[field])}`);
  return asked.length ? `?${asked.join('&')}` : '';
}
