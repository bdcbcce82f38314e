/** The three statuses of a notice, from done to open. Content is written with the labels, data with the codes. */
export const STATUS_CODES = ['rectified', 'basically-complete', 'incomplete'] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

export const STATUS_LABELS = {
  rectified: '已整改',
  'basically-complete': '基本完成整改',
  incomplete: '未完成整改',
} as const satisfies Record<StatusCode, string>;

/** Where a status comes from: said by the notice, or read from the chapter in which it lists the issue. */
export const BASIS_CODES = ['stated', 'inferred'] as const;
export type BasisCode = (typeof BASIS_CODES)[number];

export const BASIS_LABELS = {
  stated: '通报写明',
  inferred: '按章节归类',
} as const satisfies Record<BasisCode, string>;

/** True for an issue that the notice wants rectified further; such an issue says why in `remaining`. */
export function isUnfinished(code: StatusCode): boolean {
  return code !== 'rectified';
}
