/**
 * The statuses that notices give, from done to open; last, that a notice gives none. Content is written with the
 * labels, data with the codes. They follow the notices' own words, so 阶段性完成 and 长期坚持 are never taken for done.
 */
export const STATUS_CODES = [
  'rectified',
  'basically-complete',
  'staged',
  'long-term',
  'in-progress',
  'incomplete',
  'unknown',
] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

export const STATUS_LABELS = {
  rectified: '已整改',
  'basically-complete': '基本完成整改',
  staged: '阶段性完成',
  'long-term': '长期坚持',
  'in-progress': '正在整改',
  incomplete: '未完成整改',
  unknown: '未写明状态',
} as const satisfies Record<StatusCode, string>;

/** Where a status comes from: said by the notice, read from the chapter in which it lists the issue, or not said. */
export const BASIS_CODES = ['stated', 'inferred', 'unknown'] as const;
export type BasisCode = (typeof BASIS_CODES)[number];

export const BASIS_LABELS = {
  stated: '通报写明',
  inferred: '按章节归类',
  unknown: '未写明',
} as const satisfies Record<BasisCode, string>;

/** The basis of a status that was published after the notice. */
export const UPDATE_BASIS = '后来发布的情况写明';

/** True for an issue that is not done by the notice's own words. One whose status is unknown is neither done nor open. */
export function isUnfinished(code: StatusCode): boolean {
  return code !== 'rectified' && code !== 'unknown';
}
