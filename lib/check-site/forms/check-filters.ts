import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { dataOf, type IssueData } from '@/lib/check-site/read/notice-data';

/** Where the choices of the filters differ from the data: code, label, number of issues, order. */
export function checkFilters(site: BuiltSite, notice: string): string[] {
  const data = dataOf(site, notice);
  const $ = site.pages.get(`${notice}issues/index.html`);
  if (data === null || $ === undefined) return [`${notice}：没有问题清单或数据`];
  const { issues } = data;
  const choices = (field: string): string[] =>
    $(`select[name=${field}] option`)
      .map((_, option) => `${option.attribs.value ?? ''} ${$(option).text().trim()}`)
      .get()
      .filter((choice) => !choice.startsWith(' '));
  const compare = (field: string, shown: string[], told: string[]): string[] =>
    shown.join() === told.join()
      ? []
      : [`${notice}issues/：${field}的筛选是 ${shown.join('，')}，数据是 ${told.join('，')}`];
  // Codes have an order of their own.
  return [
    ...compare(
      '状态',
      choices('status').sort(),
      counted(issues.map((issue) => [named(issue.status)])).sort(),
    ),
    ...compare('原因', choices('reason').sort(), counted(issues.map(reasonsIn)).sort()),
    ...compare('类别', choices('theme').map(withoutValue), counted(issues.map(headingsOf)).map(lastHeading)),
  ];
}

type Named = { code: string; label: string };
const named = ({ code, label }: Named): string => `${code} ${label}`;
const reasonsIn = ({ remaining }: IssueData): string[] =>
  remaining.flatMap(({ reasons }) => reasons.map(named));

// Each heading with those above it, as the same words may occur twice.
function headingsOf({ chapter, area, theme }: IssueData): string[] {
  const names = [chapter, area, theme].filter((name) => name !== null);
  return names.map((_, index) => names.slice(0, index + 1).join('\n'));
}

// The number of issues per value, in the order of first occurrence.
function counted(valuesOfIssues: readonly string[][]): string[] {
  const values = valuesOfIssues.flatMap((own) => [...new Set(own)]);
  return [...new Set(values)].map((value) => `${value}（${values.filter((one) => one === value).length}）`);
}

const withoutValue = (choice: string): string => choice.replace(/^\S+\s+/, '');
const lastHeading = (headings: string): string => headings.split('\n').at(-1) ?? '';
