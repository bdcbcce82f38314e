import { choiceLabel } from '@/lib/search/choice-label';

type Filter = {
  field: string;
  label: string;
  choices: readonly { value: string; label: string; count: number | null }[];
};

/** One filter as a native select; each choice shows the number of issues it leaves, where that is known; `chosen` is the value that is set at first. */
export function SearchFilter({
  filter: { field, label, choices },
  chosen,
}: {
  filter: Filter;
  chosen?: string;
}) {
  return (
    <label className="mb-2.5 block min-w-0 max-w-full">
      <span className="block text-sm text-ink-2">{label}</span>
      <select
        name={field}
        defaultValue={chosen}
        className="min-h-target w-full max-w-full border border-control bg-paper px-1 py-2 leading-dense"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.count === null ? choice.label : choiceLabel(choice.label, choice.count)}
          </option>
        ))}
      </select>
    </label>
  );
}
