import { choiceLabel, labelOfChoice } from '@/lib/search/choice-label';
import type { ListQuery } from '@/lib/search/listed/list-query';
import { type IssueCodes, passesList } from '@/lib/search/listed/passes-list';

/** Writes behind each choice how many issues it would leave beside the other filters. */
export function countChoices(
  form: HTMLFormElement,
  issues: readonly IssueCodes[],
  query: ListQuery,
  month: string,
): void {
  for (const select of form.querySelectorAll('select')) {
    for (const option of select.options) {
      const asked = { ...query, [select.name]: option.value };
      const count = issues.filter((codes) => passesList(codes, asked, month)).length;
      option.text = choiceLabel(labelOfChoice(option.text), count);
    }
  }
}
