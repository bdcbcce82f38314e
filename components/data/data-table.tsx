import type { ReactNode } from 'react';
import * as data from '@/lib/data-attributes';

/** A three-column table, on a phone with the cells of a row below one another; the first cell of a row is its header. */
export function DataTable({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: readonly [string, string, string];
  rows: readonly { key: string; cells: readonly [ReactNode, ReactNode, ReactNode] }[];
}) {
  return (
    <table className="stacked my-4 w-full table-fixed text-left text-sm leading-dense">
      <caption className="break-after-avoid pb-2 text-left text-ink-2">{caption}</caption>
      <thead>
        <tr className="break-after-avoid border-b border-control">
          {heads.map((head) => (
            <th key={head} scope="col" className="py-2 pr-3">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...others] }) => (
          <tr key={key} className="break-inside-avoid border-b border-rule align-baseline">
            <th scope="row" className="py-2 pr-3 font-normal">
              {name}
            </th>
            {others.map((cell, index) => (
              <td key={heads[index + 1]} {...{ [data.head]: heads[index + 1] }} className="py-2 pr-3">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
