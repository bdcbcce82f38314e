import {
  approved,
  type Elements,
  noteWords,
  plainWords,
  textWithout,
  withoutOldTarget,
} from '@/lib/check-site/read/page-text';
import { type Place, readLayout, textAt } from '@/lib/check-site/read/read-layout';

const monthOf = (words: Elements): string => /\d+年\d+月/.exec(words.text())?.[0] ?? '';

const RETURN_MARKS = 'p:contains(再次指出：)';

/** The rows of a list of issues. */
export const readIssueList = readLayout({
  each: '[data-issue]',
  facts: {
    'data-issue': '@data-issue',
    标题: '> a > :nth-child(2)',
    状态名称: '> a > :last-child',
    加粗的目标月份: ['p > b', monthOf],
    再次指出的标记: RETURN_MARKS,
  },
});

/** The issues on the page of a whole notice. */
export const readNoticePage = readLayout({
  each: 'article section[id^="issue-"]',
  facts: {
    锚点: '@id',
    状态名称: ['> :first-child [data-editorial]', (mark) => mark.text().trim().replace('：', '')],
    措施条数: (section) => String(section.children('div[id]').length),
    措施旁的目标时间: [
      'div[id] > p[data-editorial]',
      (note) => `${note.parent().attr('id')?.split('-').at(-1)} ${noteWords(note)}`,
    ],
    加粗的目标月份: ['p[data-editorial] b', monthOf],
    原文: approved,
  },
});

/** The marks of the home page, one for each issue. */
export const readMarks = readLayout({
  each: 'main li:has(> a[title])',
  facts: {
    标题: (mark) => mark.text().replace(/^\d+ |，[^，]+$/g, ''),
    状态名称: (mark) => mark.text().split('，').at(-1) ?? '',
  },
});

const after = (label: string): Place => [
  `p:contains(${label})`,
  (line) => plainWords(line.text().slice(label.length)),
];

const TARGET: Place = ['p:has(> b)', (line) => plainWords(noteWords(line).slice('目标时间 '.length))];

/** The unfinished issues on the home page. */
export const readUnfinished = readLayout({
  each: '[aria-labelledby=unfinished] li',
  facts: {
    标题: 'a',
    状态名称: '> p',
    '未完成的原因（本站归纳）': after('未完成的原因（本站归纳）：'),
    目标时间: TARGET,
    再次指出的标记: RETURN_MARKS,
  },
});

// Lines in an order of their own.
const sorted =
  (place: Place): Place =>
  (one, $) =>
    textAt(one, place, $).split('\n').sort().join('\n');
const choice = (option: Elements): string => `${option.attr('value')} ${option.text().trim()}`;
const choices = (field: string): string => `select[name=${field}] option:not([value=""])`;

// Each count once; one that another only completes with the withdrawn issues is that one. 其中 38 个问题 counts a part of them.
function wholeCounts(words: string): string[] {
  const counts = [...new Set(words.match(/(?<!其中 |\d)\d+ 个问题(?:，其中 \d+ 个已撤下)?/g))];
  return counts.filter((count) => !counts.some((other) => other.startsWith(`${count}，`)));
}

/** The counts on the home page or a list of issues. */
export const readCounts = readLayout({
  facts: {
    各状态的个数: sorted(['main li:has(> svg + b)', (item) => item.text().trim()]),
    状态的说明: ['main p:contains(截至):not(li p, .paper-foot p)', (note) => textWithout(note, 'a')],
    问题的个数: [
      'main',
      (main) => wholeCounts(textWithout(main, 'li:not(:has(> b)), section, select')).join('、'),
    ],
    未完成的个数: ['#unfinished', (heading) => /\d+/.exec(heading.text())?.[0] ?? ''],
  },
});

/** The choices of the filters on a list of issues, each with its count. */
export const readFilters = readLayout({
  facts: {
    状态的筛选: sorted([choices('status'), choice]),
    原因的筛选: sorted([choices('reason'), choice]),
    类别的筛选: choices('theme'),
  },
});

// A notice in a list: heading, when and where it was published, and its counts.
const rowOfNotice = (heading: string): Record<string, Place> => ({
  标题: heading,
  发布: '> p:nth-of-type(1)',
  问题的个数: ['> p:nth-of-type(2)', (line) => line.text().split('：')[0] ?? ''],
  各状态的个数: sorted([
    '> p:nth-of-type(2)',
    (line) => line.text().replace(/^.*：/, '').replaceAll('，', '\n'),
  ]),
});

/** The notices on the list of all. */
export const readNoticeList = readLayout({ each: 'main li:has(> h2)', facts: rowOfNotice('h2') });

/** The notices on the home page of several, each with its own as-of date. */
export const readRecentNotices = readLayout({
  each: 'main li:has(> h3)',
  facts: { ...rowOfNotice('h3'), 截至: '> p:nth-of-type(3)' },
});

const numberIn =
  (pattern: RegExp) =>
  (words: Elements): string =>
    pattern.exec(words.text())?.[1] ?? '';

/** What the home page of several notices says of all of them, beside their counts. */
export const readSums = readLayout({
  facts: {
    通报的份数: ['main', numberIn(/以上是 (\d+) 份通报/)],
    归类的个数: ['main', numberIn(/其中 (\d+) 个问题的整改状态/)],
    其余的个数: ['[aria-labelledby=unfinished]', numberIn(/其余 (\d+) 个见/)],
  },
});

/** The entries of the page of changes. */
export const readChanges = readLayout({
  each: 'main ol > li',
  facts: { 日期: '> time@datetime', 全文: (entry) => withoutOldTarget(entry.text()) },
});
