import type { Input } from '@/lib/import/input/input';
import type { ParsedNotice, Refusal } from '@/lib/import/parsed-notice';
import { reportsRemedies } from '@/lib/import/text/heading-words';
import { markdownMarks } from '@/lib/import/text/markdown-marks';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { labelAt } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';
import { opening } from '@/lib/text';
import { isFeedback, isPlan, isTemplate, isUnrelated } from './kind-of-document';
import { pairedChapters } from './paired-chapters';
import { severalBodies } from './several-bodies';

/** The reason not to import an input; null if it is the public account of one body with at least one issue. */
export function refusalOf(
  notice: ParsedNotice,
  input: readonly SourceLine[],
  tables: Input['tables'],
): Refusal | null {
  const line = notice.title[0]?.line ?? 0;
  if (isPlan(notice)) {
    return { line, reason: '这是整改方案或计划，写的是打算怎样改，不是已经公布的整改情况。' };
  }
  const bodies = severalBodies(notice, input);
  if (bodies !== null) return bodies;
  if (isFeedback(notice)) {
    return { line, reason: '这是巡察反馈的通报，只写了发现的问题，没有写整改情况。' };
  }
  if (isTemplate(notice)) {
    return { line, reason: '这是没有填写的样稿，标题、开头或落款里还有 XX。请导入填好并批准的文件。' };
  }
  if (isUnrelated(notice)) {
    return { line, reason: '标题、开头和各级标题里都没有“整改”，这不是整改情况的通报。' };
  }
  const table = tables.find(
    (one) => notice.issues.length === 0 || notice.issues.some((issue) => isIn(issue, one)),
  );
  if (table !== undefined) return { line: table.first, reason: IN_TABLE };
  const paired = notice.issues.some(({ sharedText }) => sharedText) ? null : pairedChapters(input);
  if (paired !== null) return paired;
  if (notice.issues.length > 0) return null;
  const [attachment] = notice.asked.attachment;
  return attachment === undefined
    ? withoutIssues(input, notice)
    : {
        line: attachment.line,
        reason: '问题的内容在附件里，附件从这一行起。请把附件单独存成一个文件，再导入。',
      };
}

const IN_TABLE =
  '问题和整改情况写在表格里，读进来看不出哪一格答哪个问题。请把表格改成文字：每个问题一行，写上编号，下一行写“整改情况：”和内容；存好再导入。';
const isIn = (
  { heading, parts }: ParsedNotice['issues'][number],
  { first, last }: Input['tables'][number],
): boolean =>
  [heading, ...parts.flatMap(({ paragraphs }) => paragraphs)].some(
    ({ line }) => line >= first && line <= last,
  );

const TOTALS =
  /(?:已完成整改|完成整改|整改完成|已整改|正在整改|阶段性完成)\D{0,6}\d+[个项]|(?<!第 *)\d+[个项][^。;]{0,10}问题/;
const ANSWERS =
  /整改(?:情况|措施|成效|结果|进展) *[:】\]]|(?:反馈)?问题(?:描述|清单)?[\d一二三四五六七八九十之]* *[:】\]]|[【[](?:问题|整改)|^ *[★☆●■◆]|反馈问题.*整改措施/;
const ORGANISING = /组织|领导|部署|专班|责任|会议/;

function withoutIssues(input: readonly SourceLine[], { chapters }: ParsedNotice): Refusal {
  const attachment = findLine(input, /(?:详见|见|参见)附(?:件|表)|(?:情况|清单|问题)[^。]{0,6}附后/);
  if (attachment !== null) return { line: attachment.line, reason: '问题的内容在附件里，请导入附件。' };
  const marked = input.filter(({ text }) => hidesNumber(text));
  if (marked[0] !== undefined) {
    const { line, text } = marked[0];
    const reason = `“${opening(text, 12)}”等 ${marked.length} 行的开头有 #、*、- 这样的记号（Markdown 的写法），记号后面的编号和小标题认不出来。请删去行首的记号，再导入。`;
    return { line, reason };
  }
  const unnumbered = aboveAnswer(input);
  if (unnumbered !== null) {
    const reason = `“${opening(unnumbered.text, 20)}”下面写了整改情况，可是它前面没有编号，或者编号认不出来。认得的是 一、（一）1.（1）①、问题1：这些写法；请单位改成其中一种，再导入。`;
    return { line: unnumbered.line, reason };
  }
  const like = input.filter(({ text }) => LIKE_NUMBER.test(matchable(text)));
  if (like[0] !== undefined && like.length > 1) {
    const reason = `“${opening(like[0].text, 12)}”等 ${like.length} 行像是有编号，可是这样的编号不认得。认得的是 一、（一）1.（1）①、问题1：这些写法；请单位改成其中一种，再导入。`;
    return { line: like[0].line, reason };
  }
  const totals = findLine(input, TOTALS);
  const missing = '没有找到一个写明了问题和整改情况的条目';
  if (totals !== null) return { line: totals.line, reason: `${missing}：只有总数和组织整改工作的内容。` };
  // Where findings or answers stand, the reason is that they were not recognised.
  const announced = chapters.some(({ heading }) => /问题/.test(heading) || reportsRemedies(heading));
  const answered = findLine(input, ANSWERS) !== null || input.some(({ text }) => isAnswerAlone(text));
  const organising = announced || answered ? null : findLine(input, ORGANISING);
  return {
    line: 0,
    reason:
      organising === null
        ? `${missing}。请核对问题有没有编号或“问题：”“整改情况：”这样的小标题。`
        : `${missing}：只有开头和组织整改工作的内容。`,
  };
}

// 整改措施 as a cell of a table
const isAnswerAlone = (text: string): boolean => {
  const label = labelAt(text);
  return label !== null && label.kind !== 'unknown' && label.bare;
};

// 第一，关于学习不深入的问题。 and 1学习不深入
const LIKE_NUMBER = /^(?:第[一二三四五六七八九十]+[,、:]|\d{1,2}(?=[\u4E00-\u9FFF])(?![年月日]))/;

// Ⅰ.学习不够深入 above 整改情况：
function aboveAnswer(input: readonly SourceLine[]): SourceLine | null {
  const filled = input.filter(({ text }) => text !== '');
  const at = filled.findIndex(({ text }, index) => {
    const label = labelAt(text);
    const above = filled[index - 1]?.text ?? '';
    const isAnswer = label !== null && !label.bare && ['text', 'status'].includes(label.kind);
    return isAnswer && index > 0 && numberingAt(above) === null && labelAt(above) === null;
  });
  return at === -1 ? null : (filled[at - 1] ?? null);
}

// # 一、整改情况, **1.学习不够**, - 整改情况：甲
const hidesNumber = (text: string): boolean => {
  const marks = markdownMarks(text);
  const rest = text.slice(marks.length);
  return marks !== '' && (numberingAt(rest) !== null || (labelAt(rest)?.kind ?? 'unknown') !== 'unknown');
};

const findLine = (input: readonly SourceLine[], pattern: RegExp): SourceLine | null =>
  input.find(({ text }) => pattern.test(matchable(text))) ?? null;
