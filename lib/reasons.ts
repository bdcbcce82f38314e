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

export const REASON_LABELS = {
  'policy-change': '政策调整',
  'staffing-limit': '编制限制',
  'fiscal-condition': '财政状况',
  'joint-action': '需多方协同',
  'exacting-oversight': '监管要求高',
  'not-stated': '通报未写明',
} as const satisfies Record<ReasonCode, string>;
