import { type GroupOpening, THEME_GROUP_LABELS, THEME_GROUPS } from '@/lib/model/across/theme-group';
import type { Notice } from '@/lib/model/notice';
import { byPinyin } from '@/lib/notice/bureaus/by-pinyin';
import { REASON_CODES, REASON_LABELS } from '@/lib/reasons';
import { STATUS_CODES, STATUS_LABELS } from '@/lib/status';
import { listFile } from './list-file';
import { LIST_FIELDS, type ListField, PASSED } from './list-query';

/** A choice of a filter; the number of issues is null where it depends on the day. */
export type ListChoice = { value: string; label: string; count: number | null };

/** A filter of the list of all issues; the first choice filters nothing. */
export type ListFilter = { field: ListField; label: string; choices: ListChoice[] };

/** The filters of the list of all issues with the choices that an issue has, except those with nothing to choose. */
export function listFilters(notices: readonly Notice[], groups: readonly GroupOpening[]): ListFilter[] {
  const { issues } = listFile(notices, groups);
  const values = (field: ListField): string[] =>
    issues.flatMap((codes) => codes[LIST_FIELDS.indexOf(field)] ?? []);
  const counted = (field: ListField, label: string, choices: readonly (readonly [string, string])[]) => {
    const own = values(field);
    const found = choices.map(([value, name]) => ({
      value,
      label: name,
      count: own.filter((one) => one === value).length,
    }));
    return { field, label, choices: [ALL, ...found.filter(({ count }) => count > 0)] };
  };
  const bureaus = [...new Map(notices.map(({ bureau }) => [bureau.slug, bureau])).values()];
  const years = [...new Set(values('year'))].toSorted().toReversed();
  const filters: ListFilter[] = [
    counted(
      'bureau',
      '单位',
      byPinyin(bureaus).flatMap(({ things }) => things.map(({ slug, name }) => [slug, name] as const)),
    ),
    counted(
      'year',
      '通报的年份',
      years.map((year) => [year, `${year}年`] as const),
    ),
    counted(
      'status',
      '状态',
      STATUS_CODES.map((code) => [code, STATUS_LABELS[code]] as const),
    ),
    counted(
      'group',
      '方面',
      THEME_GROUPS.map((code) => [code, THEME_GROUP_LABELS[code]] as const),
    ),
    counted(
      'reason',
      '未完成整改的原因',
      REASON_CODES.map((code) => [code, REASON_LABELS[code]] as const),
    ),
    {
      field: 'target',
      label: '目标时间',
      choices:
        values('target').length === 0 ? [ALL] : [ALL, { value: PASSED, label: '目标已过', count: null }],
    },
  ];
  // a choice that leaves every issue is none
  const narrows = ({ value, count }: ListChoice): boolean => value !== '' && count !== issues.length;
  return filters.filter(({ choices }) => choices.some(narrows));
}

const ALL: ListChoice = { value: '', label: '全部', count: null };
