import { LIST_FIELDS, type ListQuery } from './list-query';

/** The values of an issue for each of LIST_FIELDS, in their order; for `target` the months that are promised now. */
export type IssueCodes = readonly (readonly string[])[];

/** True for an issue that passes every filter of a query; a target has passed when its month is before `month` (YYYY-MM). */
export function passesList(codes: IssueCodes, query: ListQuery, month: string): boolean {
  return LIST_FIELDS.every((field, at) => {
    const own = codes[at] || [];
    return (
      !query[field] || (field === 'target' ? own.some((end) => end < month) : own.includes(query[field]))
    );
  });
}
