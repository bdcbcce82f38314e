import { CITY_WITHDRAWAL } from '../fixtures/city/write-city';
import { pngFile } from '../fixtures/evidence/png-file';

/**
 * What tests/two-notices/write-content.ts withdraws: an issue with its file, a measure and a file of the renamed notice,
 * and a whole notice with its file.
 */
export const WITHDRAWALS = [
  '2024-wenhuaguan/03',
  '2024-wenhuaguan/04#n2',
  '2024-wenhuaguan/files/dengji.png',
  '2023-wenhuaguan',
] as const;

/** The files that went: their notice, name, and title, and the size of the picture, which makes their bytes differ. */
export const FILES_THAT_WENT = [
  { notice: '2024-wenhuaguan', issue: '02', name: 'dengji.png', title: '借用登记簿的照片', width: 321 },
  { notice: '2024-wenhuaguan', issue: '03', name: 'yuyue.png', title: '预约窗口的照片', width: 322 },
  { notice: '2023-wenhuaguan', issue: '01', name: 'xiaxiang.png', title: '下乡现场的照片', width: 323 },
] as const;

/** Their bytes. */
export const bytesThatWent = ({ width }: (typeof FILES_THAT_WENT)[number]): Buffer => pngFile(width, 200);

/** Why, and by what. */
export const WITHDRAWAL = CITY_WITHDRAWAL;

/** Words that only the withdrawn texts had. */
export const WORDS_THAT_WENT = [
  '老年人线上预约不便',
  '恢复电话预约和现场预约',
  '安排志愿者在大厅帮助操作',
  '年以来的借用记录',
  '送书下乡',
  ...FILES_THAT_WENT.map(({ title }) => title),
  '2022年9月4日',
];
