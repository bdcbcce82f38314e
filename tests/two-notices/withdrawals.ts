/** What tests/two-notices/write-content.ts withdraws: an issue and a measure of the renamed notice, and a whole notice. */
export const WITHDRAWALS = ['2024-wenhuaguan/03', '2024-wenhuaguan/04#n2', '2023-wenhuaguan'] as const;

/** Why, and by what. */
export const WITHDRAWAL = {
  date: '2026-11-28',
  reason: '含有个人信息',
  basis: '《中华人民共和国个人信息保护法》第四十七条',
};

/** Words that only the withdrawn texts had. */
export const WORDS_THAT_WENT = [
  '老年人线上预约不便',
  '恢复电话预约和现场预约',
  '安排志愿者在大厅帮助操作',
  '年以来的借用记录',
  '送书下乡',
  '2022年9月4日',
];
