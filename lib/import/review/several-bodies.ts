import { compact } from '@/lib/folding';
import { issuerOfTitle } from '@/lib/import/fields/read-opening';
import type { ParsedNotice, Refusal } from '@/lib/import/parsed-notice';
import { endsLikeBody, isBodyLine } from '@/lib/import/text/body-name';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { labelAt } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';

const SEVERAL = '这是对多个单位的通报，不是一个单位的整改情况。';
const TWICE =
  '通报的标题在正文后面又出现了一次，像是粘贴了两份，或者接着另一份通报。请只留要公开的一份，再导入。';
const TITLE = /^(?:中共)?[^,。;:>]{3,40}关于[^,。;:>]*整改[^,。;:>]*的?(?:通报|报告)$/;

/** The reason to refuse a text about several bodies: counted in its opening, one a chapter, one above each part, or several notices; null for one body. */
export function severalBodies(notice: ParsedNotice, input: readonly SourceLine[]): Refusal | null {
  const opening = notice.sections[0]?.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])) ?? [];
  const counted = countedBodies(opening);
  const title = notice.title.map(({ text }) => text).join('');
  if (counted !== null && (notice.issues.length === 0 || issuerOfTitle(title) === null)) {
    return { line: counted.line, reason: SEVERAL };
  }
  const chapters = notice.chapters.filter(({ heading }) => isBody(heading));
  const leftOut = new Set(notice.boilerplate.map(({ line }) => line));
  const kept = input.filter(({ line }) => !leftOut.has(line));
  const above = new Map(bodiesAboveParts(kept).map((line) => [matchable(line.text), line]));
  const [first] = chapters.length >= 2 ? chapters : above.size >= 2 ? [...above.values()] : [];
  if (first !== undefined) return { line: first.line, reason: SEVERAL };
  const titles = kept.filter(({ text }) => TITLE.test(matchable(text)));
  const different = new Map(titles.map((line) => [matchable(line.text).replace(/\s/g, ''), line]));
  const second = [...different.values()][1];
  const from = notice.issues[0]?.heading.line ?? Infinity;
  const again = titles.find(({ line, text }) => line > from && isAgain(text, title));
  if (again !== undefined) return { line: again.line, reason: TWICE };
  if (second === undefined) return null;
  return { line: second.line, reason: '里面有不止一个单位的通报。请把每个单位的分开，各自导入。' };
}

const isAgain = (text: string, title: string): boolean => compact(text) === compact(title);

const isBody = (words: string): boolean => /^[^,。;:"“]{2,24}$/.test(matchable(words)) && endsLikeBody(words);

// A line that is nothing but the name of a body, with a finding or its answer below it.
function bodiesAboveParts(input: readonly SourceLine[]): SourceLine[] {
  const filled = input.filter(({ text }) => text !== '');
  return filled.filter((line, at) => {
    const next = filled[at + 1]?.text ?? '';
    const named = labelAt(filled[at - 1]?.text ?? '');
    // [责任单位]办公室, and 办公室 below 责任单位
    if (labelAt(line.text) !== null || (named?.kind === 'names' && named.bare)) return false;
    const answers =
      labelAt(next) !== null ||
      /^(?:一是|问题|存在|针对|整改)/.test(matchable(next)) ||
      numberingAt(next) !== null;
    return (
      at > 0 && isBodyLine(line.text) && isBody(line.text.replace(/[（(][^()（）]*[）)]$/, '')) && answers
    );
  });
}

const COUNTED =
  /\d+(?:家|个)(?:被巡[察视]|单位|企业|部门|事业单位|党组织|县|市|区)|(?:部分|各|多家|多个|有关)(?:被巡[察视])?(?:单位|部门|企业|党组织)[^。]{0,4}(?:整改|落实)/;

/** The line of an opening that counts the bodies concerned: 区某局等4家单位, 部分单位整改情况; null if none does. */
export function countedBodies(opening: readonly SourceLine[]): SourceLine | null {
  return opening.slice(0, 3).find(({ text }) => COUNTED.test(matchable(text))) ?? null;
}
