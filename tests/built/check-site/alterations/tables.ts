import { type Alteration, NOTICE, swap } from './alteration';

// One cell of issues.csv, changed; the words name what stands in its column and what has to stand there.
const cellOf = (column: string, from: string | RegExp, to: string, words: string): Alteration => [
  `${column} of issues.csv`,
  `${NOTICE}issues.csv`,
  swap(from, to),
  `的 ${column} 是${words}`,
];

/** Cells, names and rows of the tables, each changed by hand. */
export const tables: Alteration[] = [
  [
    'one cell of issues.csv',
    `${NOTICE}issues.csv`,
    swap(/(\/issues\/41\/.+?),incomplete,未完成整改/, '$1,incomplete,已整改'),
    'issues.csv：/notices/2025-xuncha/issues.csv：问题 41 的 statusLabel 是“已整改”，issues.json 里是“未完成整改”',
  ],
  [
    'one month of issues.csv',
    `${NOTICE}issues.csv`,
    swap('2025-12', '2026-12'),
    'issues.csv：/notices/2025-xuncha/issues.csv：问题 39 的 targetMonths 是“2026-12”，issues.json 里是“2025-12”',
  ],
  [
    'the byte order mark of issues.csv',
    `${NOTICE}issues.csv`,
    (text) => text.slice(1),
    'issues.csv：读不出来',
  ],
  [
    'one row of measures.csv',
    `${NOTICE}measures.csv`,
    swap(/\r\n2025-xuncha,07,07-m2,[^\r]+/, ''),
    'measures.csv：/notices/2025-xuncha/measures.csv：缺问题 07 的 m2',
  ],
  cellOf(
    'heading',
    /,（7）普法/,
    ',（8）普法',
    '“（8）普法宣传成效不够明显。”，issues.json 里是“（7）普法宣传成效不够明显。”',
  ),
  cellOf('status', ',incomplete,', ',rectified,', '“rectified”，issues.json 里是“incomplete”'),
  cellOf('notice', /^(2025)-xuncha,07/m, '2024-xuncha,07', '“2024-xuncha”，issues.json 里是“2025-xuncha”'),
  cellOf('statusBasis', ',stated,', ',inferred,', '“inferred”，issues.json 里是“stated”'),
  cellOf('statusBasisLabel', ',通报写明,', ',按章节归类,', '“按章节归类”，issues.json 里是“通报写明”'),
  cellOf('statusAsOf', ',2025-02-17,', ',2025-02-18,', '“2025-02-18”，issues.json 里是“2025-02-17”'),
  cellOf('statusFrom', ',（二）未完成整改的问题,', ',（一）未完成整改的问题,', '“（一）未完成整改的问题”'),
  cellOf(
    'reasons',
    '"policy-change\nstaffing-limit"',
    'policy-change',
    '“policy-change”，issues.json 里是“policy-change、staffing-limit”',
  ),
  cellOf(
    'reasonLabels',
    '"政策调整\n编制受限"',
    '政策调整',
    '“政策调整”，issues.json 里是“政策调整、编制受限”',
  ),
  cellOf('targetWords', ',力争2025年12月取得', ',争取2025年12月取得', '“争取2025年12月取得阶段性成果”'),
  cellOf('targetMeasures', ',41-n1,', ',41-m1,', '“41-m1”，issues.json 里是“41-n1”'),
  cellOf('theme', ',3.社会治理', ',4.社会治理', '“4.社会治理现代化基础夯得不够扎实”'),
  [
    'a name of a column',
    `${NOTICE}issues.csv`,
    swap(',statusFrom,', ',statusSource,'),
    'issues.csv：/notices/2025-xuncha/issues.csv：各列是“…ent,statusSource,rea…”，issues.json 里是“…ent,statusFrom,reaso…”',
  ],
  [
    'the end of a row',
    `${NOTICE}issues.csv`,
    swap('\r\n2025-xuncha,07', '\n2025-xuncha,07'),
    'issues.csv：读不出来',
  ],
  [
    'the part of measures.csv',
    `${NOTICE}measures.csv`,
    swap(',整改情况：,二是,', ',整改措施：,二是,'),
    'measures.csv：/notices/2025-xuncha/measures.csv：问题 01 的 m2 的 part 是“整改措施：”，issues.json 里是“整改情况：”',
  ],
  [
    'the words of a target in measures.csv',
    `${NOTICE}measures.csv`,
    swap(',力争2025年12月取得', ',争取2025年12月取得'),
    '的 targetWords 是“争取2025年12月取得阶段性成果”',
  ],
  [
    'a figure of figures.csv',
    `${NOTICE}figures.csv`,
    swap(',17.63%,17.63,', ',17.63%,71.63,'),
    'figures.csv：/notices/2025-xuncha/figures.csv：05-m3-2 的 low 是“71.63”，figures.json 里是“17.63”',
  ],
  [
    'the kind of a document in documents.csv',
    `${NOTICE}documents.csv`,
    swap(',宪法颂,work,', ',宪法颂,report,'),
    '的 kind 是“report”，documents.json 里是“work”',
  ],
  [
    'how many documents a measure names in measures.csv',
    `${NOTICE}measures.csv`,
    swap(/,1\r\n/, ',2\r\n'),
    '的 documents 是“2”，issues.json 里是“1”',
  ],
  [
    'what the direction of a figure says in figures.csv',
    `${NOTICE}figures.csv`,
    swap(',提升至,rise,', ',提升至,fall,'),
    'figures.csv：/notices/2025-xuncha/figures.csv：06-m2-4 的 trend 是“fall”，figures.json 里是“rise”',
  ],
  [
    'a date of dates.csv',
    `${NOTICE}dates.csv`,
    swap(',day,2024-03-19,', ',day,2024-03-18,'),
    'dates.csv：/notices/2025-xuncha/dates.csv：03-m1-1 的 from 是“2024-03-18”，dates.json 里是“2024-03-19”',
  ],
  [
    'the count of dates in measures.csv',
    `${NOTICE}measures.csv`,
    (csv) => csv.replace(/,0,1,(\d+)\r\n/, ',0,2,$1\r\n'),
    '的 dates 是“2”，issues.json 里是“1”',
  ],
];
