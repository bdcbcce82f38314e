import { type Alteration, NOTICE, swap } from './alteration';

/** Values of the JSON files and of the plain text, each changed by hand. */
export const data: Alteration[] = [
  [
    'one status of issues.json',
    `${NOTICE}issues.json`,
    swap('"label": "未完成整改"', '"label": "已整改"'),
    'issues.csv：/notices/2025-xuncha/issues.csv：问题 41 的 statusLabel 是“未完成整改”，issues.json 里是“已整改”',
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
    'issue.json：/notices/2025-xuncha/issues/07/issue.json：问题 07 的 theme 是“"4.社会治理现代化基础夯得不够扎实"”，issues.json 里是“"3.社会治理现代化基础夯得不够扎实"”',
  ],
  [
    'a value of issue.json that no page states',
    `${NOTICE}issues/07/issue.json`,
    swap('"basisLabel": "按章节归类"', '"basisLabel": "通报写明"'),
    'issue.json：/notices/2025-xuncha/issues/07/issue.json：问题 07 的 status 是“…isLabel":"通报写明","asO…”，issues.json 里是“…isLabel":"按章节归类","as…”',
  ],
  [
    'the notice of issue.json',
    `${NOTICE}issues/07/issue.json`,
    swap('"published": "2025-02-17T', '"published": "2025-02-18T'),
    'issue.json：/notices/2025-xuncha/issues/07/issue.json：notice 是“…"2025-02-18T17:21:00…”，issues.json 里是“…"2025-02-17T17:21:00…”',
  ],
  [
    'a note of issue.json',
    `${NOTICE}issues/07/issue.json`,
    swap('本站未收录第三方', '本站已收录第三方'),
    'issue.json：/notices/2025-xuncha/issues/07/issue.json：notes 是“…据该局通报整理；本站已收录第三方核查结果…”，issues.json 里是“…据该局通报整理；本站未收录第三方核查结果…”',
  ],
  [
    'one sign of notice.txt',
    `${NOTICE}notice.txt`,
    swap('13个问题', '31个问题'),
    'notice.txt：/notices/2025-xuncha/notice.txt：原文是“…、鉴定行业1次，发现31个问题，全部督促…”，网页上是“…、鉴定行业1次，发现13个问题，全部督促…”',
  ],
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
    'search.json：/notices/2025-xuncha/search.json：问题 41 的状态代码是“rectified”，应是“incomplete”',
  ],
  [
    'a place of the search',
    `${NOTICE}search.json`,
    swap('"anchor":"s1-p1"', '"anchor":"s9-p1"'),
    '网址：/notices/2025-xuncha/search.json：网址 http://localhost:3000/notices/2025-xuncha/#s9-p1，页面上有 0 处 #s9-p1',
  ],
  [
    'one address of the data',
    `${NOTICE}issues.json`,
    swap('/issues/07/#m2', '/issues/07/#m9'),
    '/issues/07/#m9，页面上有 0 处 #m9',
  ],
  [
    'the value of a figure in figures.json',
    `${NOTICE}figures.json`,
    swap('"low": 17.63', '"low": 71.63'),
    'figures.json：/notices/2025-xuncha/figures.json：05-m3-2 的数值是“71.63”，原文里是“17.63”',
  ],
  [
    'the direction of a figure in figures.json',
    `${NOTICE}figures.json`,
    swap('"direction": "提升至"', '"direction": "下降至"'),
    'figures.json：/notices/2025-xuncha/figures.json：06-m2-4 的升降是“下降至”，原文里是“”',
  ],
  [
    'the sentence of a figure in figures.json',
    `${NOTICE}figures.json`,
    swap('败诉率为17.63%，截止', '败诉率为71.63%，截止'),
    'figures.json：/notices/2025-xuncha/figures.json：05-m3-2 的原句是',
  ],
  [
    'who issued a document in documents.json',
    `${NOTICE}documents.json`,
    swap('"subject": "司法部"', '"subject": "公安部"'),
    '写明是“公安部颁布实施”，原文里是“颁布实施”',
  ],
  [
    'the name of a document in issues.json',
    `${NOTICE}issues.json`,
    swap('"name": "宪法颂"', '"name": "宪法歌"'),
    'issues.json 里的文件：/notices/2025-xuncha/issues.json：',
  ],
  [
    'the day of a date in dates.json',
    `${NOTICE}dates.json`,
    swap('"from": "2024-03-19"', '"from": "2024-03-18"'),
    'dates.json：/notices/2025-xuncha/dates.json：03-m1-1 的起止是“2024-03-18/2024-03-19”，原文里是“”',
  ],
  [
    'the words of a date in dates.json',
    `${NOTICE}dates.json`,
    swap('"words": "2024年3月19日"', '"words": "2024年3月18日"'),
    'dates.json：/notices/2025-xuncha/dates.json：03-m1-1 的文字是“2024年3月18日”，原文里是“”',
  ],
  [
    'the kind of a date in issues.json',
    `${NOTICE}issues.json`,
    swap('"occasion": "target"', '"occasion": "event"'),
    'issues.json 的 dates：/notices/2025-xuncha/issues.json：39-n2-1 的 occasion 是“event”，dates.json 里是“target”',
  ],
  [
    'the kind of a date in dates.json',
    `${NOTICE}dates.json`,
    swap('"occasion": "feedback"', '"occasion": "deadline"'),
    '/dates/1/occasion 不合 dates-schema.json',
  ],
  [
    'the day of a target in targets.ics',
    `${NOTICE}targets.ics`,
    swap('DTSTART;VALUE=DATE:20251231', 'DTSTART;VALUE=DATE:20251130'),
    'targets.ics：/notices/2025-xuncha/targets.ics：问题 39 的 n2 的开始是“20251130”，issues.json 里是“20251231”',
  ],
  [
    'a date of issue.json',
    `${NOTICE}issues/03/issue.json`,
    swap('"to": "2024-03-19"', '"to": "2024-03-20"'),
    'issue.json：/notices/2025-xuncha/issues/03/issue.json：dates/03-m1-1 的 to 是“"2024-03-20"”，issues.json 里是“"2024-03-19"”',
  ],
];
