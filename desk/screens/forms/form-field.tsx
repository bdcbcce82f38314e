import type { Field } from '@/desk/forms/field';
import type { ContentFault } from '@/lib/content/fault';

/** One field with what its schema says of it, an example, and what the check finds wrong with what was filled in. */
export function FormField({
  field,
  value = '',
  faults = [],
  warnings = [],
}: {
  field: Field;
  value?: string | undefined;
  faults?: readonly ContentFault[] | undefined;
  warnings?: readonly ContentFault[] | undefined;
}) {
  const { name, label, required, description, example, control } = field;
  const id = `desk-${name}`;
  const told = [...faults, ...warnings];
  const attributes = {
    id,
    name,
    'aria-describedby': `${id}-hint${told.length > 0 ? ` ${id}-faults` : ''}`,
    'aria-invalid': faults.length > 0,
    className: `min-h-target w-full border bg-paper px-2 py-2 leading-dense ${faults.length > 0 ? 'border-2 border-open' : 'border-control'}`,
  };
  const isGroup = control === 'ticks';
  const [Box, words] = [isGroup ? 'fieldset' : 'div', required ? '' : '（可以不填）'] as const;
  return (
    <Box className="mb-5">
      {isGroup ? (
        <legend className="font-semibold">{label}</legend>
      ) : (
        <label htmlFor={id} className="font-semibold">
          {label}
          <span className="font-normal text-ink-2">{words}</span>
        </label>
      )}
      <p id={`${id}-hint`} className="text-sm leading-dense text-ink-2">
        {description}
        {example !== null && ['day', 'line', 'words'].includes(control) && `，例如：${example}`}
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
      {/* For the page that gives back what was typed where its form cannot be shown. */}
      <input type="hidden" name={`${LABEL}${name}`} value={label} />
      <Entered field={field} value={value} attributes={attributes} />
    </Box>
  );
}

/** What the label of a field is sent under, before its name. */
export const LABEL = 'label.';

type Attributes = { id: string; name: string; className: string };

function Entered({
  field: { control, options },
  value,
  attributes,
}: {
  field: Field;
  value: string;
  attributes: Attributes;
}) {
  const filled = { ...attributes, defaultValue: value };
  switch (control) {
    case 'words':
      return <textarea rows={4} {...filled} />;
    case 'day':
    case 'line':
      return <input type={control === 'day' ? 'date' : 'text'} autoComplete="off" {...filled} />;
    case 'file':
      return (
        <>
          {value !== '' && <p>已经选好一个文件，保存时一起写进去；要换的再选一个。</p>}
          <input type="hidden" name={attributes.name} value={value} />
          <input type="file" accept=".pdf,.jpg,.jpeg,.png,.webp" {...attributes} />
        </>
      );
    case 'ticks':
      return (
        <div id={attributes.id}>
          {options.map(({ value: word, label }) => (
            <label key={word} className="mr-5 inline-block py-2.5">
              <input
                {...attributes}
                id={undefined}
                type="checkbox"
                value={word}
                defaultChecked={value.split('\n').includes(word)}
                className="mr-2 h-5 w-5 border border-control align-middle [-webkit-appearance:auto] [appearance:auto]"
              />
              {label}
            </label>
          ))}
        </div>
      );
    case 'choice':
      return (
        <select {...filled}>
          <option value="">（没有选）</option>
          {options.map(({ value: word, label }) => (
            <option key={`${word} ${label}`} value={word}>
              {label}
            </option>
          ))}
        </select>
      );
  }
}
