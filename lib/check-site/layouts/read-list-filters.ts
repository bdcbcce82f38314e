import { readLayout } from '@/lib/check-site/read/read-layout';

const choices = (field: string) =>
  [
    `select[name=${field}] option:not([value=""])`,
    (option: { attr: (name: string) => string | undefined; text: () => string }) =>
      `${option.attr('value')} ${/\d+(?=）$)/.exec(option.text())?.[0] ?? ''}`.trim(),
  ] as const;

/** The choices of the filters of the list of all issues, each with its number of issues. */
export const readListFilters = readLayout({
  facts: {
    单位: choices('bureau'),
    年份: choices('year'),
    状态: choices('status'),
    方面: choices('group'),
    原因: choices('reason'),
    目标: choices('target'),
  },
});
