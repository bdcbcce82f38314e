import type { MetaPiece } from '@/lib/import/frame/metadata';
import type { LabelKind } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { StatusCode } from '@/lib/status';

/** A paragraph of a part. `ordinal` is the numbering of the measure that begins here; null for one that goes on or has none. */
export type ParsedParagraph = SourceLine & { ordinal: string | null };

/** A part of an issue: its label as printed with its colon, null if the text follows the title without one. */
export type ParsedPart = {
  label: string | null;
  kind: LabelKind;
  printed: SourceLine | null;
  paragraphs: ParsedParagraph[];
};

/** A status with the words that state it. `inferred`: it follows only from which chapter lists unfinished issues. */
export type ParsedStatus = {
  value: StatusCode;
  basis: 'stated' | 'chapter' | 'unknown';
  words: string | null;
  inferred: boolean;
};

/** One issue. `group` is the index of its innermost heading in the list of groups, null if it has none; with `sharedText` its text answers other issues too. */
export type ParsedIssue = {
  heading: SourceLine;
  printed: string | null;
  title: string;
  group: number | null;
  parts: ParsedPart[];
  sharedText: boolean;
  status: ParsedStatus;
  responsible: string | null;
  target: string | null;
};

/** A heading over issues, the outermost of level 1. */
export type ParsedGroup = {
  level: number;
  number: string;
  heading: string;
  parent: number | null;
  line: number;
};

/** A block of the notice: a heading, a paragraph, or an issue by its index. */
export type ParsedBlock =
  | ({ kind: 'heading'; level: number; status: ParsedStatus | null } & SourceLine)
  | ({ kind: 'paragraph' } & SourceLine)
  | { kind: 'issue'; index: number };

/** The inspection as the text describes it; null for each detail that is missing. Dates are YYYY-MM-DD. */
export type ParsedInspection = {
  team: string | null;
  body: string | null;
  from: string | null;
  to: string | null;
  feedback: string | null;
};

export type ParsedContacts = { phone: string | null; mail: string | null; post: string | null };

/**
 * Everything read from one input, each piece with its line. `sections` are the opening, the chapters and the ending, in
 * order; `leftOut` is metadata and boilerplate in order; `unsure` are pieces that could belong to the notice or not, and
 * `asked` those among the boilerplate about which the editor has to decide.
 */
export type ParsedNotice = {
  title: SourceLine[];
  issuer: string | null;
  published: string | null;
  source: string | null;
  signed: string | null;
  inspection: ParsedInspection;
  chapters: { number: string; heading: string; line: number }[];
  groups: ParsedGroup[];
  issues: ParsedIssue[];
  sections: ParsedBlock[][];
  contacts: ParsedContacts;
  totals: { words: string; line: number; stated: number; found: number }[];
  meta: MetaPiece[];
  boilerplate: SourceLine[];
  leftOut: SourceLine[];
  unsure: SourceLine[];
  asked: { attachment: SourceLine[]; contacts: SourceLine[] };
  warnings: Warning[];
  doubts: { line: number; message: string }[];
};

/** Why an input is not imported, in Chinese, with the line that shows it (0: the whole text). */
export type Refusal = { line: number; reason: string };

/** The kinds of warnings to the editor. */
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
  'char-damage': '有变成问号或方框的字',
  'lost-bracket': '编号少了前括号',
  'one-line': '原文没有分行，按编号断开',
  'unknown-label': '不认识的小标题',
  'nested-issue': '问题的正文里还有别的问题',
  'shared-parts': '几个问题共用同一段文字',
  'two-states': '一处写了两种状态',
  'finding-not-given': '标题只写了做法，没有写问题',
  'several-findings-in-one': '一段里写了几个问题',
  'several-bodies': '涉及多个单位',
  'title-over-two-lines': '标题分几行，已连起来',
  'headline-rewritten': '标题像是转载者改写的',
} as const;

export type WarningKind = keyof typeof WARNING_WORDS;

/** One warning: its kind, the line of the input (0: the whole text), and the words concerned. */
export type Warning = { kind: WarningKind; line: number; words: string };
