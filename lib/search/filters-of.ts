import { searchIndexPath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import { type OutlineNode, outline } from '@/lib/notice/outline';
import { REASON_CODES, REASON_LABELS } from '@/lib/reasons';
import { STATUS_CODES, STATUS_LABELS } from '@/lib/status';
import { buildIndex } from './build-index';
import { countIssues } from './count-issues';
import { findByWords } from './find-by-words';
import { prepare } from './prepare';
import { type FilterField, readQuery } from './query';

/** One value of a filter: the code in the address, the label that readers see, and the number of issues with it. */
export type FilterChoice = { value: string; label: string; count: number };

/** A filter with the choices that at least one issue has. The first choice, with an empty value, filters nothing. */
export type Filter = { field: FilterField; label: string; choices: FilterChoice[] };

const NO_QUERY = readQuery(new URLSearchParams());

type Choice = Omit<FilterChoice, 'count'>;

/** The filters for the issues of some notices, except those with nothing to choose. `theme` is a filter of a single notice only. */
export function filtersOf(notices: readonly Notice[]): Filter[] {
  const all = findByWords(
    notices.map((notice) => prepare(buildIndex(notice, []), searchIndexPath(notice))),
    NO_QUERY,
  );
  const counted = (field: Filter['field'], label: string, choices: readonly Choice[]): Filter => ({
    field,
    label,
    choices: [{ value: '', label: '全部' }, ...choices]
      .map((choice) => ({ ...choice, count: countIssues(all, NO_QUERY, field).get(choice.value) ?? 0 }))
      .filter(({ count }) => count > 0),
  });
  const [notice] = notices;
  const single = notices.length === 1 && notice !== undefined;
  return [
    counted(
      'notice',
      '通报',
      single ? [] : notices.map(({ slug, shortTitle }) => ({ value: slug, label: shortTitle })),
    ),
    counted(
      'status',
      '状态',
      STATUS_CODES.map((code) => ({ value: code, label: STATUS_LABELS[code] })),
    ),
    counted('theme', '所属方面', single ? outline(notice).flatMap(choicesUnder) : []),
    counted(
      'reason',
      '未完成整改的原因',
      REASON_CODES.map((code) => ({ value: code, label: REASON_LABELS[code] })),
    ),
  ].filter(({ choices }) => choices.length > 1);
}

// indented by their level with ideographic spaces, which options keep
function choicesUnder({ heading, children }: OutlineNode): Choice[] {
  const below = children.flatMap(choicesUnder);
  if (heading === null) return below;
  return [{ value: heading.id, label: `${'\u3000'.repeat(heading.level - 1)}${heading.text}` }, ...below];
}
