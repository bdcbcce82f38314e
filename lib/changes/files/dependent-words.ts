import { REASONS_TERM } from '@/lib/reasons';

/** What the program itself says only where there is an update, correction or target, so that facts make it come and go. */
export const DEPENDENT_WORDS: readonly string[] = [
  '相关问题',
  '原文另有后续安排',
  '目标时间',
  '整改时限',
  '所属方面',
  '未完成整改的原因',
  REASONS_TERM,
  '（请对照今天的日期）',
  '，本站未收录新进展',
  '，尚未发布新进展',
  '通报发布以来没有更新，也没有更正。',
  '本站注：收到的文本部分标点为半角，已规范为全角，文字未作改动。',
  '本站注：收到的文本部分标点为半角，已规范为全角。',
  'people',
  'count',
  'share',
  'money',
  'duration',
  'bandwidth',
  '通报的发布，以及此后的每次更新和更正，最近的在前。',
  '通报的发布，以及此后的每次更新、更正和撤下，最近的在前。',
];

/** Parts of such lines, of which the rest is marks or the name of the bureau: 据某某局发布的情况 */
export const DEPENDENT_PHRASES: readonly string[] = [
  '更新和更正',
  '发布的情况',
  '第三方核查结果',
  '已撤下',
  '撤下措施',
  '人数',
  '数量',
  '比例',
  '金额',
  '时长',
  '带宽',
];
