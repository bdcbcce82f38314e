import * as data from '@/lib/data-attributes';
import type { Issue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { noNewsWords } from '@/lib/notice/status-words';

/** For how long the month of a target of these issues has been over, filled in by a script; without scripts readers are asked to compare. */
export function Lateness(props: { site: Site; issues: readonly Issue[]; month: string }) {
  const { site, issues, month } = props;
  return (
    <span {...{ [data.month]: month, [data.due]: noNewsWords(site, issues, month) }}>
      <span className="plain-only">（请对照今天的日期）</span>
    </span>
  );
}
