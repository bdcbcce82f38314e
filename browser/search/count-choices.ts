import { countIssues } from '@/lib/search/count-issues';
import type { SearchHit } from '@/lib/search/find-records';
import { FILTER_FIELDS, type Query } from '@/lib/search/query';

/** Writes behind each choice of the filters how many issues of those with the words it would leave, the other filters being as they are. */
export function countChoices(form: HTMLFormElement, having: readonly SearchHit[], query: Query): void {
  for (const field of FILTER_FIELDS) {
    const counts = countIssues(having, query, field);
    for (const option of form.querySelectorAll<HTMLOptionElement>(`[name=${field}] option`)) {
      const words = option.text.replace(/\d+(?=）$)/, String(counts.get(option.value) || 0));
      if (option.text !== words) option.text = words;
    }
  }
}
