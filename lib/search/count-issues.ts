import type { SearchHit } from './find-by-words';
import { passesFilters } from './matches';
import type { FilterField, Query } from './query';

/** The number of issues for each value of a filter under the rest of the query; '' is no filter. `having` are the hits for its words. */
export function countIssues(
  having: readonly SearchHit[],
  query: Query,
  field: FilterField,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { searchable } of having) {
    const { record } = searchable;
    if (!record.issue || !passesFilters(record, query, field)) continue;
    for (const code of ['', ...record.codes[field]]) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
