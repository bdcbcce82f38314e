import { type Alteration, NOTICE, swap } from './alteration';

const INSIDE = `${NOTICE}notice.zip/2025-xuncha/`;

/** One change in each kind of file of an archive. */
export const archive: readonly Alteration[] = [
  [
    'the text of an issue on the page of the archive',
    `${INSIDE}index.html`,
    swap('败诉率为17.63%', '败诉率为71.63%'),
    'notice.zip 里的网页：/notices/2025-xuncha/notice.zip/2025-xuncha/index.html：',
  ],
  [
    'a status on the page of the archive',
    `${INSIDE}index.html`,
    swap('状态：未完成整改', '状态：基本完成整改'),
    '的状态是“基本完成整改，',
  ],
  [
    'a row in the archive alone',
    `${INSIDE}measures.csv`,
    swap('力争2025年12月取得', '争取2025年12月取得'),
    'measures.csv 的内容是“…争取增加人员、编制，争取2025年12月…”',
  ],
  [
    'the source in the archive',
    `${INSIDE}source.txt`,
    swap('17.63%', '71.63%'),
    'notice.zip：/notices/2025-xuncha/notice.zip：SHA256SUMS 的内容是',
  ],
];
