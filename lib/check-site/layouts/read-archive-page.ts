import { type Elements, textWithout } from '@/lib/check-site/read/page-text';
import { readLayout } from '@/lib/check-site/read/read-layout';

const textOf = (one: Elements): string =>
  textWithout(one, '[data-editorial]')
    .replace(/\s*\n\s*/g, '')
    .trim();
const noted =
  (label: string) =>
  (one: Elements): string =>
    one
      .find('.notes li')
      .toArray()
      .map((item) => one.find(item).text())
      .filter((words) => words.startsWith(`${label}：`))
      .map((words) => words.slice(label.length + 1))
      .join('\n');

/** The page of an archive: the whole approved text. */
export const readArchiveText = readLayout({ facts: { 原文: ['main', textOf] } });

/** The same, issue by issue, with what is known of each. */
export const readArchiveIssues = readLayout({
  each: 'article[data-issue]',
  about: '.notes a@href',
  facts: { 原文: textOf, 状态: noted('状态'), 目标时间: noted('目标时间') },
});
