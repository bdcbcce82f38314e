import { type Alteration, NOTICE, swap } from './alteration';

/** Words of the Markdown files, each changed by hand. */
export const markdown: Alteration[] = [
  [
    'a note of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('不是办结期限', '是办结期限'),
    'issues/41/issue.md：没有写“目标时间照通报原话，是力争取得阶段性成果的时间，不是办结期限。”',
  ],
  [
    'the notice of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('2025年2月17日发布，', '2025年2月18日发布，'),
    'issues/41/issue.md：没有写“出自：',
  ],
  [
    'the day of notice.md',
    `${NOTICE}notice.md`,
    swap('截至2025年2月17日', '截至2025年2月18日'),
    'notice.md：没有写“2025年2月17日发布，来源：莆田市司法局，截至2025年2月17日”',
  ],
  [
    'the basis of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('通报列入“（二）', '通报列入“（一）'),
    'issues/41/issue.md：问题 41 的状态依据是“通报列入“（一）未完成整改的问题””',
  ],
  [
    'the reasons of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('原因：编制限制、政策调整', '原因：编制限制'),
    'issues/41/issue.md：问题 41 的原因是“编制限制”，网页是“编制限制、政策调整”',
  ],
  [
    'the words of a target in issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('原文“力争', '原文“争取'),
    'issues/41/issue.md：问题 41 的目标时间是“…25年12月，原文“争取',
  ],
  [
    'the status of issue.md',
    `${NOTICE}issues/41/issue.md`,
    swap('状态：未完成整改', '状态：已整改'),
    'issues/41/issue.md：问题 41 的状态是“已整改”，网页是“未完成整改”',
  ],
];
