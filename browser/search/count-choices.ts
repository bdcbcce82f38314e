import { choiceLabel, labelOfChoice } from '@/lib/search/choice-label';
import { countIssues } from '@/lib/search/count-issues';
import type { SearchHit } from '@/lib/search/find-by-words';
import { FILTER_FIELDS, type Query } from '@/lib/search/query';

/** Updates the number behind each choice: how many of the issues that contain the words it would leave beside the other filters. */
export function countChoices(form: HTMLFormElement, having: readonly SearchHit[], query: Query): void {
  for (const field of FILTER_FIELDS) {
    const counts = countIssues(having, query, field);
    for (const option of form.querySelectorAll<HTMLOptionElement>(`[name=${field}] option`)) {
      const words = choiceLabel(labelOfChoice(option.text), counts.get(option.value) || 0);
      if (option.text !== words) option.text = words;
    }
  }
}
