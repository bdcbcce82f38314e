import { type Alteration, NOTICE, swap } from './alteration';

/** Words of the Markdown files, each changed by hand. */
export const markdown: Alteration[] = [
  [
    'a label of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('出自：', '来自：'),
    'issue.md：/notices/2025-xuncha/issues/41/issue.md：出自是“',
  ],
  [
    'a note of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('不是办结期限', '是办结期限'),
    'issue.md：/notices/2025-xuncha/issues/41/issue.md：要知道的事是“…得阶段性成果的时间，是办结期限。、状态只…”，issues.json 里是“…得阶段性成果的时间，不是办结期限。、状态…”',
  ],
  [
    'the notice of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('2025年2月17日发布，', '2025年2月18日发布，'),
    'issue.md：/notices/2025-xuncha/issues/41/issue.md：出自是“…报，2025年2月18日发布，http:…”，issues.json 里是“…报，2025年2月17日发布，http:…”',
  ],
  [
    'the day of notice.md',
    `${NOTICE}notice.md`,
    swap('截至2025年2月17日', '截至2025年2月18日'),
    'notice.md：/notices/2025-xuncha/notice.md：要知道的事是“…截至2025年2月18日、引用块里的话是…”，应是“…截至2025年2月17日、引用块里的话是…”',
  ],
  [
    'the basis of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('通报列入“（二）', '通报列入“（一）'),
    'issue.md：/notices/2025-xuncha/issues/41/issue.md：状态是“未完成整改，通报列入“（一）未完成整改的问题”，截至2025年2月17日”，issues.json 里是“未完成整改，通报列入“（二）未完成整改的问题”，截至2025年2月17日”',
  ],
  [
    'the reasons of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('（本站归纳）：编制受限、政策调整', '（本站归纳）：编制受限'),
    'issue.md：/notices/2025-xuncha/issues/41/issue.md：未完成的原因（本站归纳）是“编制受限”，issues.json 里是“编制受限、政策调整”',
  ],
  [
    'the words of a target in issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('原文“力争', '原文“争取'),
    'issue.md：/notices/2025-xuncha/issues/41/issue.md：目标时间是“…25年12月，原文“争取2025年12月…”，issues.json 里是“…25年12月，原文“力争2025年12月…”',
  ],
  [
    'the status of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('状态：未完成整改', '状态：已整改'),
    'issue.md：/notices/2025-xuncha/issues/41/issue.md：状态是“已整改，通报列入“（二）未完成整改的问题”，截至2025年2月17日”，issues.json 里是“未完成整改，通报列入“（二）未完成整改的问题”，截至2025年2月17日”',
  ],
];
