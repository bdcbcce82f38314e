import type { Field } from '@/desk/forms/field';
import type { ContentFault } from '@/lib/content/fault';

type Props = {
  field: Field;
  value: string | readonly string[] | undefined;
  faults: readonly ContentFault[];
  warnings: readonly ContentFault[];
};

/** One field with what its schema says of it, an example, and what the check finds wrong with what was filled in. */
export function FormField({ field, value, faults, warnings }: Props) {
  const { name, label, required, description, example, control } = field;
  const id = `desk-${name}`;
  const told = [...faults, ...warnings];
  const attributes = {
    id,
    name,
    'aria-describedby': `${id}-hint${told.length > 0 ? ` ${id}-faults` : ''}`,
    'aria-invalid': faults.length > 0,
    defaultValue: typeof value === 'string' ? value : '',
    className: `min-h-target w-full border bg-paper px-2 py-2 leading-dense ${faults.length > 0 ? 'border-2 border-open' : 'border-control'}`,
  };
  return (
    <div className="mb-5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {!required && <span className="font-normal text-ink-2">（可以不填）</span>}
      </label>
      <p id={`${id}-hint`} className="text-sm leading-dense text-ink-2">
        {description}
        {example !== null && control !== 'choice' && `，例如：${example}`}
      </p>
      {told.length > 0 && (
        <ul id={`${id}-faults`} className="leading-dense">
          {faults.map(({ message }) => (
            <li key={message} className="font-semibold text-open">
              {message}
            </li>
          ))}
          {warnings.map(({ message }) => (
            <li key={message}>请再看一遍：{message}</li>
          ))}
        </ul>
      )}
      <Entered field={field} attributes={attributes} />
    </div>
  );
}

type Attributes = { id: string; name: string; defaultValue: string; className: string };

function Entered({ field: { control, options }, attributes }: { field: Field; attributes: Attributes }) {
  if (control === 'words') return <textarea rows={4} {...attributes} />;
  if (control !== 'choice')
    return <input type={control === 'day' ? 'date' : 'text'} autoComplete="off" {...attributes} />;
  return (
    <select {...attributes}>
      <option value="">（没有选）</option>
      {options.map(({ value, label }) => (
        <option key={`${value} ${label}`} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
