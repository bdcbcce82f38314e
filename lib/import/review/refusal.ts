import type { ParsedNotice } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';

/** Why an input is not imported, in Chinese, with the line that shows it (0: the whole text). */
export type Refusal = { line: number; reason: string };

/** The reason not to import an input; null if it is the public account of one body with at least one issue. */
export function refusalOf(
  notice: ParsedNotice,
  input: readonly SourceLine[],
  tables: readonly number[],
): Refusal | null {
  const title = notice.title.map(({ text }) => text).join('');
  const titleLine = notice.title[0]?.line ?? 0;
  const opening =
    notice.sections[0]?.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])) ?? [];
  if (PLAN.test(matchable(title)) || opening.some((text) => DRAWN_UP.test(matchable(text)))) {
    return { line: titleLine, reason: '这是整改方案或计划，写的是打算怎样改，不是已经公布的整改情况。' };
  }
  const bodies = severalBodies(notice, input);
  if (bodies !== null) return bodies;
  if (isFeedback(notice, title + opening.join(''))) {
    return { line: titleLine, reason: '这是巡察反馈的通报，只写了发现的问题，没有写整改情况。' };
  }
  if (notice.issues.length > 0) return null;
  const [table] = tables;
  if (table !== undefined) return { line: table, reason: IN_TABLE };
  const attachment = findLine(input, /(?:详见|见|参见)附(?:件|表)|(?:情况|清单|问题)[^。]{0,6}附后/);
  if (attachment !== null) return { line: attachment.line, reason: '问题的内容在附件里，请导入附件。' };
  const totals = findLine(input, TOTALS);
  const only = totals === null ? '只有开头和组织整改工作的内容' : '只有总数和组织整改工作的内容';
  return { line: totals?.line ?? 0, reason: `没有找到一个写明了问题和整改情况的条目：${only}。` };
}

const IN_TABLE =
  '问题和整改情况写在表格里，表格读进来一格作一行，看不出哪一格答哪个问题。请把表格改成文字：每个问题一行，写上编号，下一行写“整改情况：”和内容；存好再导入。';
const BODY_NAME = /^[^,。;:"“]{2,20}(?:党组|党委|党工委|委员会|总支|支部|局|院|公司|集团)$/;
const PLAN = /(?:整改|工作|实施)[^。]{0,6}(?:方案|计划)$/;
const DRAWN_UP = /(?:特|现|研究)?制定(?:本|如下|以下)[^。]{0,8}(?:方案|计划|措施)/;
const TOTALS =
  /(?:已完成整改|完成整改|整改完成|已整改|正在整改|阶段性完成)\D{0,6}\d+[个项]|\d+[个项][^。;]{0,10}问题/;

const findLine = (input: readonly SourceLine[], pattern: RegExp): SourceLine | null =>
  input.find(({ text }) => pattern.test(matchable(text))) ?? null;

function severalBodies(notice: ParsedNotice, input: readonly SourceLine[]): Refusal | null {
  const opening = notice.sections[0]?.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])) ?? [];
  const counted = countedBodies(opening);
  if (counted !== null && notice.issues.length === 0) {
    return { line: counted.line, reason: '这是对多个单位的通报，不是一个单位的整改情况。' };
  }
  const named = notice.chapters.filter(({ heading }) => BODY_NAME.test(matchable(heading)));
  if (named.length >= 2) {
    return { line: named[0]?.line ?? 0, reason: '这是对多个单位的通报，不是一个单位的整改情况。' };
  }
  const leftOut = new Set(notice.boilerplate.map(({ line }) => line));
  const titles = input.filter(
    ({ line, text }) =>
      !leftOut.has(line) &&
      /^(?:中共)?[^,。;:>]{3,40}关于[^,。;:>]*整改[^,。;:>]*的?(?:通报|报告)$/.test(matchable(text)),
  );
  const different = new Map(titles.map((line) => [matchable(line.text).replace(/\s/g, ''), line]));
  const second = [...different.values()][1];
  if (second === undefined) return null;
  return { line: second.line, reason: '里面有不止一个单位的通报。请把每个单位的分开，各自导入。' };
}

// The inspectors' feedback itself: findings without any measure.
function isFeedback({ issues }: ParsedNotice, beginning: string): boolean {
  const words = matchable(beginning);
  const answered = issues.some(
    ({ title, parts }) => /整改|^针对/.test(title) || parts.some(({ label }) => label?.includes('整改')),
  );
  return /反馈|巡察|巡视/.test(words) && !words.includes('整改') && !answered;
}

const COUNTED = /\d+(?:家|个)(?:被巡[察视]|单位|企业|部门|事业单位|党组织|县|市|区)/;

/** The line of an opening that counts the bodies concerned: 区某局等4家单位; null if none does. */
export function countedBodies(opening: readonly SourceLine[]): SourceLine | null {
  return opening.slice(0, 3).find(({ text }) => COUNTED.test(matchable(text))) ?? null;
}
