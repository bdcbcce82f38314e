/** The options that record an approval, for parseArgs: what was signed, under which number, and by whom. */
export const APPROVAL_OPTIONS = {
  sheet: { type: 'string' },
  number: { type: 'string' },
  date: { type: 'string' },
  drafted: { type: 'string' },
  reviewed: { type: 'string' },
  approved: { type: 'string' },
} as const;

/** The usage of these options. */
export const APPROVAL_USAGE =
  '[--sheet 审签单上的 16 个字符 --number 文号 --date 日期 --drafted 拟稿人 --reviewed 审核人 --approved 签发人]';
