import { quantitiesAmong } from '@/lib/notice/facts/figure-groups';
import type { NoticeFigure } from '@/lib/notice/facts/notice-figures';
import { QUANTITY_LABELS } from '@/lib/notice/facts/units';

/** The choice of one kind of quantity; app/globals.css hides the others in the next .figures, so that it works without script. */
export function QuantityChoice({ figures }: { figures: readonly NoticeFigure[] }) {
  const kinds = quantitiesAmong(figures).map((quantity) => ({
    value: quantity,
    label: QUANTITY_LABELS[quantity],
    count: figures.filter((figure) => figure.quantity === quantity).length,
  }));
  const all = { value: 'all', label: '全部', count: figures.length };
  return [all, ...kinds].flatMap(({ value, label, count }) => [
    <input
      key={`${value} input`}
      type="radio"
      name="quantity"
      value={value}
      id={`q-${value}`}
      defaultChecked={value === 'all'}
      className="quantity sr-only"
    />,
    <label
      key={`${value} label`}
      htmlFor={`q-${value}`}
      className="mr-2 mt-2 inline-flex min-h-target cursor-pointer items-center border border-control px-3"
    >
      {label}（{count}）
    </label>,
  ]);
}
