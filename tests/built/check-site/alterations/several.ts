import { type Alteration, NOTICE, swap } from './alteration';

const OTHER = '/notices/2024-wenhuaguan/';
const DATA = '/data/issues.json';

/** What only a site of several notices and bureaus has, each changed by hand. */
export const several: Alteration[] = [
  [
    'the notice that a notice follows, on its page',
    `${NOTICE}index.html`,
    swap(/本通报是(<a [^>]*>)[^<]+/, '本通报是$1别的通报'),
    '通报页：/notices/2025-xuncha/：前次通报是“…别的通报，',
  ],
  [
    'the notice that a notice follows, in its data',
    `${NOTICE}issues.json`,
    swap(/"follows": \{[^}]+\}/, '"follows": null'),
    '通报页：/notices/2025-xuncha/：前次通报是“…巡察整改进展情况通报（2024年6月），…”，issues.json 里是“……”',
  ],
  [
    'the notice that a notice follows, in its Markdown',
    `${NOTICE}notice.md`,
    swap('前次通报：巡察整改', '前次通报：巡视整改'),
    'notice.md：/notices/2025-xuncha/notice.md：前次通报是“',
  ],
  [
    'the notice that follows another, on the page of the other',
    `${OTHER}index.html`,
    swap(/后续通报：(<a [^>]*>)[^<]+/, '后续通报：$1别的通报'),
    '通报页：/notices/2024-wenhuaguan/：后续通报是“…别的通报，',
  ],
  [
    'the notice that follows another, in the Markdown of the other',
    `${OTHER}notice.md`,
    swap(/- 后续通报：.+\n/, ''),
    'notice.md：/notices/2024-wenhuaguan/notice.md：后续通报是“……”',
  ],
  [
    'the reason of a return on the page of the later issue',
    `${NOTICE}issues/42/index.html`,
    swap('两次都指出同类工作进展缓慢', '两次都指出同类工作进展迅速'),
    '再次指出是“',
  ],
  [
    'the status that an issue had when it was found again, in its data',
    `${NOTICE}issues/42/issue.json`,
    swap(/("returns": \[[^\]]*?"code": )"[^"]+"/, '$1"rectified"'),
    'issue.json：/notices/2025-xuncha/issues/42/issue.json：问题 42 的 returns 是“',
  ],
  [
    'a return in the data of the earlier issue',
    `${OTHER}issues.json`,
    swap(/"returnedIn": \[\s*\{[^\]]+\]/, '"returnedIn": []'),
    '/notices/2024-wenhuaguan/issues/05/',
  ],
  [
    'a return in the table',
    `${NOTICE}issues.csv`,
    swap(',2024-wenhuaguan/05,', ',2024-wenhuaguan/06,'),
    'issues.csv：/notices/2025-xuncha/issues.csv：问题 42 的 ',
  ],
  [
    'the mark of a return in the list of all issues',
    '/issues/index.html',
    swap('再次指出：', '重复指出：'),
    '全部问题：/issues/：',
  ],
  [
    'the bureau of an issue in the data of all',
    DATA,
    swap('{"bureau":"putian-sifaju","group"', '{"bureau":"shilixian-wenhuaguan","group"'),
    '全站的 issues.json：/data/issues.json：问题 01 的 bureau 是“"shilixian-wenhuaguan"”，各通报里是“"putian-sifaju"”',
  ],
  [
    'the name of a bureau in the data of all',
    DATA,
    swap('"bureauName":"示例县文化馆"', '"bureauName":"示例县群众艺术馆"'),
    '的 bureauName 是“"示例县群众艺术馆"”，各通报里是“"示例县文化馆"”',
  ],
  [
    'the group of an issue in the data of all',
    DATA,
    swap('"group":{"code":"people"', '"group":{"code":"decisions"'),
    '全部问题的 codes.json：/issues/codes.json：问题 ',
  ],
  [
    'the label of a group in the data of all',
    DATA,
    swap('"label":"群众身边的腐败和不正之风"', '"label":"党中央决策部署的落实"'),
    '的 groupLabel 是“群众身边的腐败和不正之风”',
  ],
  [
    'the status of an issue in the data of all',
    DATA,
    swap('"status":{"code":"incomplete"', '"status":{"code":"rectified"'),
    '全站的 issues.json：/data/issues.json：问题 01 的 status 是“',
  ],
  [
    'an issue left out of the data of all',
    DATA,
    swap(/\{"bureau":"putian-sifaju","group".+\n/, ''),
    '全站的 issues.json：/data/issues.json：缺问题 01',
  ],
  [
    'a withdrawn issue left out of the data of all',
    DATA,
    swap(/("withdrawn": \[\n).+\n/, '$1'),
    '全站的 issues.json：/data/issues.json：缺',
  ],
  [
    'a field of the data of all that its schema does not know',
    DATA,
    swap('"notes": [', '"remarks": [],\n"notes": ['),
    'schema.json：/data/issues.json：/ 不合 issues-schema.json',
  ],
  [
    'the schema of the data of all',
    '/data/issues-schema.json',
    swap('{', '['),
    'schema.json：/data/issues-schema.json：读不出来',
  ],
  [
    'the bureau of a row of the table of all',
    '/data/issues.csv',
    swap('\r\nputian-sifaju,', '\r\nshilixian-wenhuaguan,'),
    '全站的 issues.csv：/data/issues.csv：问题 01 的 bureau 是“shilixian-wenhuaguan”，issues.json 里是“putian-sifaju”',
  ],
  [
    'the group of a row of the table of all',
    '/data/issues.csv',
    swap(',people,', ',organization,'),
    '的 group 是“organization”，issues.json 里是“people”',
  ],
  [
    'a code of the list of all issues',
    '/issues/codes.json',
    swap('"2025"', '"2026"'),
    '全部问题的 codes.json：/issues/codes.json：问题 01 的年份是“2026”，issues.json 里是“2025”',
  ],
  [
    'how many issues a page of the list has',
    '/issues/codes.json',
    swap('"perPage":100', '"perPage":50'),
    '全部问题的 codes.json：/issues/codes.json：一页的问题是“50”，issues.json 里是“100”',
  ],
  [
    'the codes of an issue left out',
    '/issues/codes.json',
    swap(/\],\[\[[^[]+(?:\[[^\]]*\],?)+\]\]\}$/, ']]}'),
    '全部问题的 codes.json：',
  ],
  [
    'the form of the codes',
    '/issues/codes.json',
    swap('"form":1', '"form":2'),
    '全部问题的 codes.json：/issues/codes.json：格式是“2”，issues.json 里是“1”',
  ],
  [
    'how many issues a choice of the list of all has',
    '/issues/index.html',
    swap(/已整改（\d+）/, '已整改（0）'),
    '全部问题的筛选：/issues/：状态是“',
  ],
  [
    'the telephone of a bureau in its data',
    '/data/bureaus.json',
    swap('0123-7654321', '0123-7654322'),
    '单位的网页：/bureaus/shilixian-wenhuaguan/：联系电话是“0123-7654321”，bureaus.json 里是“0123-7654322”',
  ],
  [
    'the name of a bureau on its page',
    '/bureaus/shilixian-wenhuaguan/index.html',
    swap('>示例县文化馆</h1>', '>示例县图书馆</h1>'),
    '单位的网页：/bureaus/shilixian-wenhuaguan/：名称是“示例县图书馆”，bureaus.json 里是“示例县文化馆”',
  ],
  [
    'a former name of a bureau in its data',
    '/data/bureaus.json',
    swap('"until": "2023-12-31"', '"until": "2022-12-31"'),
    '以前的名称是“2023年12月31日以前名为',
  ],
  [
    'a notice of a bureau in its data',
    '/data/bureaus.json',
    swap('/notices/2024-wenhuaguan/"', '/notices/2025-xuncha/"'),
    '单位的网页：/bureaus/shilixian-wenhuaguan/：通报是“',
  ],
  [
    'a bureau left out of the data',
    '/data/bureaus.json',
    swap(/,\s*\{\s*"id": "shilixian[\s\S]+\}(?=\s*\]\s*\}\s*$)/, ''),
    'bureaus.json：/data/bureaus.json：缺 http://localhost:3000/bureaus/shilixian-wenhuaguan/',
  ],
  [
    'a field of a bureau that its schema does not know',
    '/data/bureaus.json',
    swap('"region":', '"area":'),
    'schema.json：/data/bureaus.json：/bureaus/0 不合 bureaus-schema.json',
  ],
  [
    'a file over all notices that llms.txt names',
    '/llms.txt',
    swap(/- \[bureaus\.json\].+\n/, ''),
    'llms.txt：/llms.txt：缺 http://localhost:3000/data/bureaus.json',
  ],
  [
    'an entry in the feed of a bureau',
    '/bureaus/shilixian-wenhuaguan/feed.xml',
    swap(/<title>问题 [^<]+/, '<title>别的标题'),
    '单位的 feed.xml：/bureaus/shilixian-wenhuaguan/feed.xml：',
  ],
  [
    'an entry left out of the feed of a bureau',
    '/bureaus/shilixian-wenhuaguan/feed.xml',
    swap(/<entry>(?:(?!<\/entry>)[\s\S])*<title>问题 [\s\S]*?<\/entry>/, ''),
    '单位的 feed.xml：/bureaus/shilixian-wenhuaguan/feed.xml：缺',
  ],
  [
    'an entry of another bureau in the feed of a bureau',
    '/bureaus/shilixian-wenhuaguan/feed.xml',
    swap('/notices/2024-wenhuaguan/"', '/notices/2025-xuncha/"'),
    '；/bureaus/shilixian-wenhuaguan/feed.xml：多出 http://localhost:3000/notices/2025-xuncha/',
  ],
];
