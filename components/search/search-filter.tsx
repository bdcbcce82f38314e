import { choiceLabel } from '@/lib/search/choice-label';
import type { Filter } from '@/lib/search/filters-of';

/** One filter as a native select; each choice shows the number of issues it leaves. */
export function SearchFilter({ filter: { field, label, choices } }: { filter: Filter }) {
  return (
    <label className="mb-2.5 block min-w-0 max-w-full">
      <span className="block text-sm text-ink-2">{label}</span>
      <select
        name={field}
        className="min-h-target w-full max-w-full border border-control bg-paper px-1 py-2 leading-dense"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choiceLabel(choice.label, choice.count)}
          </option>
        ))}
      </select>
    </label>
  );
}
