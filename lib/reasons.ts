/** Why an issue is not finished, in the editors' short labels. The notice's own words stand in its text; last, that they give no reason. */
export const REASON_CODES = [
  'policy-change',
  'staffing-limit',
  'fiscal-condition',
  'joint-action',
  'exacting-oversight',
  'not-stated',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What introduces the reasons of an issue: they are not in the notice's words. */
export const REASONS_TERM = '未完成的原因（本站归纳）';

export const REASON_LABELS = {
  'policy-change': '政策调整',
  'staffing-limit': '编制受限',
  'fiscal-condition': '财政运转状况',
  'joint-action': '需多部门联动',
  'exacting-oversight': '政策把握要求高',
  'not-stated': '通报未写明',
} as const satisfies Record<ReasonCode, string>;
