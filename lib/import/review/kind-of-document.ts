import { withoutBlanks } from '@/lib/folding';
import type { ParsedNotice } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';

const PLAN = /(?:整改|工作|实施)[^。]{0,6}(?:方案|计划)$/;
const TASKS = /(?:任务|问题|责任)(?:分解)?(?:清单|台账|分解表|一览表)$|整改台账$/;
const DRAWN_UP = /(?:特|现|研究)?制定(?:本|如下|以下)[^。]{0,8}(?:方案|计划|措施)/;
const RESULT = /成效|成果|完成情况|进展|整改情况|落实情况|结果/;

/** True for a plan: by its title or opening, or a list of tasks in which nothing is said to be done. */
export function isPlan(notice: ParsedNotice): boolean {
  const title = titleOf(notice);
  if (PLAN.test(title) || openingOf(notice).some((text) => DRAWN_UP.test(text))) return true;
  return TASKS.test(title) && !notice.issues.some(reportsResult);
}

const reportsResult = ({ status, parts }: ParsedNotice['issues'][number]): boolean =>
  status.basis !== 'unknown' || parts.some(({ label }) => label === null || RESULT.test(label));

const FOUND = /发现的?(?:主要)?问题|存在的?(?:主要)?问题/;
const ADVICE = /意见和?建议|整改要求|工作要求/;

/** True for the inspectors' feedback itself: findings without any measure. */
export function isFeedback(notice: ParsedNotice): boolean {
  const beginning = titleOf(notice) + openingOf(notice).join('');
  const answered = notice.issues.some(
    ({ title, parts }) => /整改|^针对/.test(title) || parts.some(({ label }) => label?.includes('整改')),
  );
  if (answered || !/反馈|巡察|巡视|督察/.test(beginning)) return false;
  const headings = notice.chapters.map(({ heading }) => matchable(heading));
  const advises =
    headings.some((heading) => FOUND.test(heading)) && headings.some((heading) => ADVICE.test(heading));
  return !beginning.includes('整改') || (advises && !titleOf(notice).includes('整改'));
}

// XX, X月X日, ×× and ＊＊ stand for what has still to be filled in.
const SLOT = /[xX×＊*]{2,}|[xX×]年|[xX×]月/;

// **1.学习不够深入。** is bold in Markdown, **市**局 a name left out.
const withoutBold = (text: string): string => text.replace(/^\*\*(?=[\d一二三四五六七八九十(])|\*\*$/g, '');

/** True for a text whose title, opening or signature still has XX for names and dates. */
export function isTemplate({ title, sections }: ParsedNotice): boolean {
  const frame = [sections[0], sections.at(-1)].flatMap((blocks) =>
    (blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  );
  const texts = title.map(({ text }) => text).concat(frame);
  return texts.filter((text) => SLOT.test(withoutBold(matchable(text)))).length >= 2;
}

/** True if neither title, opening nor headings speak of rectification. */
export function isUnrelated(notice: ParsedNotice): boolean {
  const headings = [...notice.chapters, ...notice.groups].map(({ heading }) => heading);
  const labels = notice.issues.flatMap(({ title, parts }) => [
    title,
    ...parts.map(({ label }) => label ?? ''),
  ]);
  const words = [titleOf(notice), ...openingOf(notice), ...headings, ...labels].map(matchable).join('');
  return !/整改|整治/.test(words);
}

const titleOf = ({ title }: ParsedNotice): string =>
  withoutBlanks(matchable(title.map(({ text }) => text).join('')));

const openingOf = ({ sections }: ParsedNotice): string[] =>
  (sections[0] ?? []).flatMap((block) => (block.kind === 'paragraph' ? [matchable(block.text)] : []));
