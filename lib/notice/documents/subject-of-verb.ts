const HAN = '[\\u4e00-\\u9fff]';
const ENDS = [
  '部|委|局|厅|办|院|府|组|处|科|室|所|站|队|会|校|中心|公司|机构|机关|单位|部门|科室|组织|支部|班子|企业|协会',
  '人员|干部|党员|律师|领导|人大|政协|县区|乡镇|街道|[承乙甲对双各包]方',
].join('|');
const BODIES = `${HAN}{0,18}?(?:${ENDS})(?:[、和及与]${HAN}{0,18}?(?:${ENDS}))*`;
const WITH = '联合|会同|协同|与|同';
const SUBJECT = new RegExp(`(?:(?:${WITH})${BODIES}|${BODIES}(?:(?:${WITH})${BODIES})?)$`);

// Between subject and verb: 相关人员认真学习, 市矫委会已印发
const ADVERB =
  /(?:认真|严格|及时|规范|深入|共同|联合|分别|已经?|先后|共|重新|专门|积极|坚决|切实|全面|迅速|立即|进一步|正式|主动|统一|均|都|再次?|也|又|还|并|要|率先|带头|逐条|集中|专题|组织|自觉)$/;
// Before a subject: 2023年5月以来, 一是, 根据司法部, 督促市律师协会, 由办公室, 学习教育部印发的
const LEAD =
  /^.*(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起|底)?|[一二三四五六七八九十]是|根据|按照|依据|依照|对照|参照|遵照|结合|组织(?!部)|督促|指导|推动|要求|安排|协调|委托|督导|引导|鼓励|支持|邀请|责成|报请|提请|学习|落实|贯彻|执行|传达|转发|由|并|后|时)/;
// What these do is no subject of a later verb: 召开党组会, 向各县区下发, 在全市教育机构
const NO_SUBJECT = /^(?:召开|举行|举办|成立|组建|通过|经过?|在|向|对|给|为|以|从|将|把|于|就|开展|每|及|等)/;

// 委托第三方审计机构对往来账进行核查清理，形成《…》: whoever was asked also wrote it.
const WRITES = /^(?:形成|出具|提交|撰写|编制)/;
const ASKED = new RegExp(`委托(${HAN}{1,20}?(?:机构|公司|事务所|单位|中心|部门|院|所))[^，。；]*，$`);

/** Who does what a verb says, as printed, given the text of the paragraph before it; null if the clause does not state it. */
export function subjectOfVerb(before: string, verb: string): string | null {
  const clause = before.split(/[，。；：！？“”‘’（）《》〈〉\n]/).at(-1) ?? '';
  if (clause === '' && WRITES.test(verb)) return ASKED.exec(before)?.[1] ?? null;
  const named = withoutAdverbs(clause).replace(LEAD, '');
  const subject = SUBJECT.exec(named)?.[0] ?? null;
  return subject === null || subject !== named || NO_SUBJECT.test(subject) ? null : subject;
}

function withoutAdverbs(clause: string): string {
  const shorter = clause.replace(ADVERB, '');
  return shorter === clause ? clause : withoutAdverbs(shorter);
}
