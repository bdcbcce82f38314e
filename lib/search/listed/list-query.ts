/** The fields by which the list of all issues is filtered, in the order of an address. */
export const LIST_FIELDS = ['bureau', 'year', 'status', 'group', 'reason', 'target'] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** What is asked of the list; a field that is not used is ''. */
export type ListQuery = Record<ListField, string>;

/** The only value of the field `target`: a month that was promised is over. */
export const PASSED = 'passed';

/** The query of an address or a form: URLSearchParams or FormData. Unknown fields are ignored. */
export function readListQuery(fields: { get: (name: string) => unknown }): ListQuery {
  const value = (field: ListField): string => String(fields.get(field) || '');
  return {
    bureau: value('bureau'),
    year: value('year'),
    status: value('status'),
    group: value('group'),
    reason: value('reason'),
    target: value('target'),
  };
}

/** The query as the end of an address, only the fields that are used: ?year=2025&status=incomplete; '' if none is. */
export function writeListQuery(query: Partial<ListQuery>): string {
  const asked = LIST_FIELDS.flatMap((field) =>
    query[field] ? [`${field}=${encodeURIComponent(query[field])}`] : [],
  );
  return asked.length ? `?${asked.join('&')}` : '';
}
