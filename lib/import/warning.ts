/** What the editor has to be told about the input. */
export const WARNING_WORDS = {
  truncated: '没有结尾（结束语、联系方式、落款、日期都没有），可能不完整',
  'total-mismatch': '写明的数目与读到的不同',
  'lost-digits': '日期或数字缺了字，不能补',
  'impossible-date': '日期不可能存在',
  'unbalanced-quote': '引号或括号不成对',
  'unfilled-slot': '有没有填写的空',
  'last-date-not-signature': '文末另有一个日期，与落款相差很远，没有当作落款',
  traditional: '有繁体字',
  'pinyin-in-brackets': '汉字后面夹了拼音',
  'char-damage': '有变成问号的字',
  'lost-bracket': '编号少了前括号',
  'one-line': '原文没有分行，按编号断开',
  'unknown-label': '不认识的小标题',
  'nested-issue': '问题的正文里还有别的问题',
  'shared-parts': '几个问题共用同一段文字',
  'two-states': '一处写了两种状态',
  'finding-not-given': '标题只写了做法，没有写问题',
  'several-findings-in-one': '一段里写了几个问题',
  'several-bodies': '涉及多个单位',
  'content-in-attachment': '内容在附件里',
  'title-over-two-lines': '标题分两行，已连起来',
  'headline-rewritten': '标题像是转载者改写的',
} as const;

export type WarningKind = keyof typeof WARNING_WORDS;

/** One warning: its kind, the line of the input (0: the whole text), and the words it is about. */
export type Warning = { kind: WarningKind; line: number; words: string };
