import type { Field } from '@/lib/data/describe-fields';
import { opening } from '@/lib/text';
import { DataTable } from './data-table';

/** The meaning of each field of a file, with values of one row as examples. */
export function DataDictionary({ caption, fields }: { caption: string; fields: readonly Field[] }) {
  const rows = fields.map(({ name, kind, meaning, example }) => {
    const first = (
      <>
        <code>{name}</code>
        <br />
        <span className="text-ink-2">{kind}</span>
      </>
    );
    return { key: name, cells: [first, meaning, opening(example, 40)] as const };
  });
  return <DataTable caption={caption} heads={['字段', '含义', '例']} rows={rows} />;
}
