import { type Alteration, NOTICE, swap } from './alteration';

/** Values of the JSON files and of the plain text, each changed by hand. */
export const data: Alteration[] = [
  [
    'one status of issues.json',
    `${NOTICE}issues.json`,
    swap('"label": "未完成整改"', '"label": "已整改"'),
    'issues.json：问题 41 的状态是“已整改”，网页是“未完成整改”',
  ],
  [
    'one code of issues.json',
    `${NOTICE}issues.json`,
    swap('"code": "incomplete"', '"code": "done"'),
    '/issues/40/status/code 不合 schema.json',
  ],
  [
    'one place of issue.json',
    `${NOTICE}issues/07/issue.json`,
    swap('"theme": "3.', '"theme": "4.'),
    'issues/07/issue.json：问题 07 的通报位置是“…',
  ],
  [
    'a place of issue.json that no page tells',
    `${NOTICE}issues/07/issue.json`,
    swap('"basisLabel": "按章节归类"', '"basisLabel": "通报写明"'),
    'issues/07/issue.json：与 /notices/2025-xuncha/issues.json 里的问题 07 不同',
  ],
  [
    'the notice of issue.json',
    `${NOTICE}issues/07/issue.json`,
    swap('"published": "2025-02-17T', '"published": "2025-02-18T'),
    'issues/07/issue.json：通报与 /notices/2025-xuncha/issues.json 里的不同',
  ],
  [
    'a note of issue.json',
    `${NOTICE}issues/07/issue.json`,
    swap('尚无独立核查', '已有独立核查'),
    'issues/07/issue.json：要知道的事与 /notices/2025-xuncha/issues.json 里的不同',
  ],
  ['one sign of notice.txt', `${NOTICE}notice.txt`, swap('13个问题', '31个问题'), 'notice.txt：全文是“'],
  [
    'one code of issues.json for another',
    `${NOTICE}issues.json`,
    swap(
      '"code": "incomplete",\n        "label": "未完成整改",\n        "basis"',
      '"code": "staged",\n        "label": "未完成整改",\n        "basis"',
    ),
    '/notices/2025-xuncha/issues/：状态的筛选是',
  ],
  [
    'one word of the search',
    `${NOTICE}search.json`,
    swap('60多家单位', '70多家单位'),
    'search.json：/notices/2025-xuncha/search.json：全文是“',
  ],
  [
    'a status of the search',
    `${NOTICE}search.json`,
    swap('"incomplete"', '"rectified"'),
    'search.json：问题 41 的状态是“rectified”，数据是“incomplete”',
  ],
  [
    'a place of the search',
    `${NOTICE}search.json`,
    swap('"anchor":"s1-p1"', '"anchor":"s9-p1"'),
    'search.json：/notices/2025-xuncha/ 没有 #s9-p1',
  ],
  [
    'one address of the data',
    `${NOTICE}issues.json`,
    swap('/issues/07/#m2', '/issues/07/#m9'),
    '/issues/07/#m9，页面上有 0 处 #m9',
  ],
];
