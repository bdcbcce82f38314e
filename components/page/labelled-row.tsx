import type { ReactNode } from 'react';

/** A term and its value in one row of a <dl>; the value goes below where type is too large for both. */
export function LabelledRow({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap py-1">
      <dt className="min-w-[4.5rem] max-w-full flex-none pr-2 text-ink-2 sm:min-w-[6rem]">{term}</dt>
      <dd className="min-w-0 flex-[1_1_11rem]">{children}</dd>
    </div>
  );
}
