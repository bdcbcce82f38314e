import { type Alteration, NOTICE, swap } from './alteration';

/** Facts on the page of one issue, each changed by hand. */
export const issuePages: Alteration[] = [
  [
    'the reasons of a page',
    `${NOTICE}issues/41/index.html`,
    swap('>编制受限、政策调整<', '>编制受限<'),
    '问题页：/notices/2025-xuncha/issues/41/：未完成的原因（本站归纳）是“编制受限”，issues.json 里是“编制受限、政策调整”',
  ],
  [
    'the words of a target on a page',
    `${NOTICE}issues/41/index.html`,
    swap('原文“力争', '原文“争取'),
    '问题页：/notices/2025-xuncha/issues/41/：目标时间是“…25年12月，原文“争取2025年12月…”，issues.json 里是“…25年12月，原文“力争2025年12月…”',
  ],
  [
    'the day up to which a page is known',
    `${NOTICE}issues/41/index.html`,
    swap('截至2025年2月17日</span>', '截至2025年2月18日</span>'),
    '问题页：/notices/2025-xuncha/issues/41/：状态是“未完成整改，通报列入“（二）未完成整改的问题”，截至2025年2月18日”，issues.json 里是“未完成整改，通报列入“（二）未完成整改的问题”，截至2025年2月17日”',
  ],
  [
    'the basis of a status on a page',
    `${NOTICE}issues/07/index.html`,
    swap('本站未收录第三方', '本站已收录第三方'),
    '问题页：/notices/2025-xuncha/issues/07/：状态是“…据该局通报整理；本站已收录第三方核查结果…”，issues.json 里是“…据该局通报整理；本站未收录第三方核查结果…”',
  ],
  [
    'the theme of a page',
    `${NOTICE}issues/07/index.html`,
    swap('>3.社会治理', '>4.社会治理'),
    '问题页：/notices/2025-xuncha/issues/07/：所在章节是“…求在基层的落实情况，4.社会治理现代化基…”，issues.json 里是“…求在基层的落实情况，3.社会治理现代化基…”',
  ],
  [
    'a target beside its measure',
    `${NOTICE}issues/41/index.html`,
    swap(/(<b[^>]*>目标时间 )2025年12月/, '$12026年12月'),
    '问题页：/notices/2025-xuncha/issues/41/：措施旁的目标时间是“…1 目标时间 2026年12月，原文“力…”，issues.json 里是“…1 目标时间 2025年12月，原文“力…”',
  ],
  [
    'why two issues are related',
    `${NOTICE}issues/15/index.html`,
    swap('>都提到了《', '>都写到《'),
    '问题页：/notices/2025-xuncha/issues/15/：相关问题是“…环节监管力度不够，都写到《莆田市司法鉴定…”，issues.json 里是“…环节监管力度不够，都提到了《莆田市司法鉴…”',
  ],
  [
    'a return that nobody stated',
    `${NOTICE}issues/07/index.html`,
    swap(/(?=<dl)/, '<dl data-editorial><dt>再次指出</dt><dd><a href="../08/">2027年通报</a></dd></dl>'),
    '问题页：/notices/2025-xuncha/issues/07/：再次指出是“…2027年通报，http',
  ],
  [
    'the title of a page',
    `${NOTICE}issues/07/index.html`,
    swap('<title>普法宣传成效不够明显', '<title>普法宣传成效明显'),
    '问题页：/notices/2025-xuncha/issues/07/：标题 title 是“普法宣传成效明显”，issues.json 里是“普法宣传成效不够明显”',
  ],
  [
    'one word of a page',
    `${NOTICE}issues/07/index.html`,
    swap(/(?<=<article.+)60多家单位/s, '70多家单位'),
    '/notices/2025-xuncha/issues/07/：原文是“…法志愿者骨干培训会，70多家单位普法工作…”，issues.json 里是“…法志愿者骨干培训会，60多家单位普法工作…”',
  ],
  [
    'a date for programs',
    `${NOTICE}issues/07/index.html`,
    swap('dateTime="2025-02-17T17:21', 'dateTime="2025-02-17T17:22'),
    '页面的日期：/notices/2025-xuncha/issues/07/：2025-02-17T17:22+08:00 旁边写的是“2025年2月17日 17:21”',
  ],
  [
    'the printed number of an issue',
    `${NOTICE}issues/07/index.html`,
    swap('>（7）</span>', '>（8）</span>'),
    '问题页：/notices/2025-xuncha/issues/07/：编号是“（8）”，issues.json 里是“（7）”',
  ],
  [
    'which of how many issues it is',
    `${NOTICE}issues/07/index.html`,
    swap('（共 43 个）', '（共 44 个）'),
    '问题页：/notices/2025-xuncha/issues/07/：次序是“问题 7（共 44 个）”，issues.json 里是“问题 7（共 43 个）”',
  ],
  [
    'the name of the next issue',
    `${NOTICE}issues/07/index.html`,
    swap('人民调解力量相对薄弱', '人民调解力量薄弱'),
    '问题页：/notices/2025-xuncha/issues/07/：下一个是“…08/ 人民调解力量薄弱…”，issues.json 里是“…08/ 人民调解力量相对薄弱…”',
  ],
];
