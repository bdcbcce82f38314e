import { countIssues } from '@/lib/search/count-issues';
import { FILTER_FIELDS, type Query } from '@/lib/search/query';
import type { SearchHit } from '@/lib/search/with-words';

/** Writes behind each choice of a filter how many issues it would leave, with words and other filters as they are. */
export function countChoices(form: HTMLFormElement, having: readonly SearchHit[], query: Query): void {
  for (const field of FILTER_FIELDS) {
    const counts = countIssues(having, query, field);
    for (const option of form.querySelectorAll<HTMLOptionElement>(`[name=${field}] option`)) {
      const words = option.text.replace(/\d+(?=）$)/, String(counts.get(option.value) || 0));
      if (option.text !== words) option.text = words;
    }
  }
}
