import { type Alteration, NOTICE, swap } from './alteration';

/** Facts on the page of one issue, each changed by hand. */
export const issuePages: Alteration[] = [
  [
    'the reasons of a page',
    `${NOTICE}issues/41/index.html`,
    swap('>编制限制、政策调整<', '>编制限制<'),
    'issues.json：问题 41 的原因是“编制限制、政策调整”，网页是“编制限制”',
  ],
  [
    'the words of a target on a page',
    `${NOTICE}issues/41/index.html`,
    swap('原文“力争', '原文“争取'),
    'issues.json：问题 41 的目标时间是“…25年12月，原文“力争',
  ],
  [
    'the day up to which a page is known',
    `${NOTICE}issues/41/index.html`,
    swap('截至 2025年2月17日', '截至 2025年2月18日'),
    'issues.json：问题 41 的截至日期是“2025-02-17”，网页是“2025-02-18”',
  ],
  [
    'the basis of a status on a page',
    `${NOTICE}issues/07/index.html`,
    swap('自述，尚无独立核查', '自述，已有独立核查'),
    'issues.json：问题 07 的状态依据是“依通报所在章节归类',
  ],
  [
    'the theme of a page',
    `${NOTICE}issues/07/index.html`,
    swap('>3.社会治理', '>4.社会治理'),
    'issues.json：问题 07 的通报位置是“…',
  ],
  [
    'a target beside its measure',
    `${NOTICE}issues/41/index.html`,
    swap(/目标时间 <b([^>]*)>2025年12月/, '目标时间 <b$1>2026年12月'),
    'issues.json：问题 41 的措施旁的目标时间是“',
  ],
  [
    'why two issues are related',
    `${NOTICE}issues/15/index.html`,
    swap('>都提到《', '>都写到《'),
    'issues.json：问题 15 的相关的缘由是“',
  ],
  [
    'the title of a page',
    `${NOTICE}issues/07/index.html`,
    swap('<title>普法宣传成效不够明显', '<title>普法宣传成效明显'),
    'issues.json：问题 07 的标题是“普法宣传成效不够明显”，网页是“普法宣传成效明显”',
  ],
  [
    'one word of a page',
    `${NOTICE}issues/07/index.html`,
    swap(/(?<=<article.+)60多家单位/s, '70多家单位'),
    'issues.csv：问题 07 的原文是“…',
  ],
  [
    'a date for programs',
    `${NOTICE}issues/07/index.html`,
    swap('dateTime="2025-02-17T17:21', 'dateTime="2025-02-17T17:22'),
    '页面的日期：/notices/2025-xuncha/issues/07/：2025-02-17T17:22+08:00 旁边写的是“2025年02月17日 17:21”',
  ],
  [
    'the printed number of an issue',
    `${NOTICE}issues/07/index.html`,
    swap('>（7）</span>', '>（8）</span>'),
    'issues.json：问题 07 的印出的编号是“（7）”，网页是“（8）”',
  ],
  [
    'which of how many issues it is',
    `${NOTICE}issues/07/index.html`,
    swap('问题 7/43', '问题 7/44'),
    '/notices/2025-xuncha/issues/07/：次序是“问题 7/44，',
  ],
  [
    'the name of the next issue',
    `${NOTICE}issues/07/index.html`,
    swap('人民调解力量相对薄弱', '人民调解力量薄弱'),
    '/notices/2025-xuncha/issues/07/：次序是“问题 7/43，',
  ],
];
