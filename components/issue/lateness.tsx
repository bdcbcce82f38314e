import * as data from '@/lib/data-attributes';

/** How long a month has been over, and the words in `due`: filled in by a script; without scripts readers are asked to compare. */
export function Lateness({ month, due }: { month: string; due: string }) {
  return (
    <span {...{ [data.month]: month, [data.due]: due }}>
      <span className="plain-only">（请对照今天的日期）</span>
    </span>
  );
}
