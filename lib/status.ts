/**
 * The statuses in notices, from done to open, then unknown. Content uses the labels, data the codes. They follow
 * the words of notices, so 阶段性完成 and 长期坚持 never count as done.
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

/** The basis of a status: stated by the notice, inferred from the chapter that lists the issue, or unknown. */
export const BASIS_CODES = ['stated', 'inferred', 'unknown'] as const;
export type BasisCode = (typeof BASIS_CODES)[number];

export const BASIS_LABELS = {
  stated: '通报写明',
  inferred: '按章节归类',
  unknown: '未写明',
} as const satisfies Record<BasisCode, string>;

/** What stands instead of a status where an issue or notice was withdrawn. */
export const WITHDRAWN = { code: 'withdrawn', label: '已撤下' } as const;

/** The basis of a status that was published after the notice. */
export const UPDATE_BASIS = '后来发布的情况写明';

/** True for a status that is not done in the notice's own words; unknown is neither done nor open. */
export function isUnfinished(code: StatusCode): boolean {
  return code !== 'rectified' && code !== 'unknown';
}
