import type { Field } from '@/lib/data/describe-fields';
import { opening } from '@/lib/text';
import { DataTable } from './data-table';

/** The meaning of each field of a file, with values of one row as examples, folded. */
export function DataDictionary({ file, fields }: { file: string; fields: readonly Field[] }) {
  const rows = fields.map(({ name, kind, meaning, example }) => {
    const first = (
      <>
        <code>{name}</code> <br />
        <span className="text-ink-2">{kind}</span>
      </>
    );
    return { key: name, cells: [first, meaning, opening(example, 40)] as const };
  });
  return (
    <details className="border-b border-rule">
      <summary className="min-h-target py-2">
        {file}（{fields.length} 个字段）
      </summary>
      <DataTable caption={`${file} 的字段，例取自其中一行`} heads={['字段', '含义', '例']} rows={rows} />
    </details>
  );
}
