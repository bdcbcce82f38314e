import { chineseDates, printedDates } from '@/lib/dates';
import { compact, withoutBlanks } from '@/lib/folding';
import type { NoticeText } from '@/lib/model/notice';
import { SUPPLIED } from '@/lib/model/notice-front-schema';
import type { TextLine } from '@/lib/model/reading-order';
import { isPageNumber } from '@/lib/words/is-page-number';
import { isPrinted } from './is-printed';
import { withoutBoilerplate } from './without-boilerplate';

/**
 * For a source with more than the notice, or without title or signature: checks its boilerplate and printed fields,
 * and returns both sides of the comparison without blanks.
 */
export function checkListedSource(
  notice: NoticeText,
  source: string,
  lines: readonly TextLine[],
  add: (field: string, message: string) => void,
): { compared: TextLine[]; approved: string } {
  const { boilerplate = [], notPrinted = [] } = notice;
  const { lines: left, notFound, takenFrom } = withoutBoilerplate(source, boilerplate);
  for (const index of notFound) {
    const message = `第 ${index + 1} 条“${boilerplate[index]}”在 source.txt 里找不到，或者不在上一条之后。请照抄原文，按出现的次序写。`;
    add('boilerplate', message);
  }
  const text = left.map(compact);
  const first = text.findIndex((words) => words !== '' && begins(words, notice));
  const last = text.findLastIndex((words) => words !== '');
  for (const [index, line] of takenFrom) {
    if (first === -1 || line <= first || line >= last || isPageNumber(boilerplate[index] ?? '')) continue;
    const message = `第 ${index + 1} 条“${boilerplate[index]}”在通报的正文中间（source.txt 第 ${line + 1} 行）。标题和落款之间的字都是通报的文字，不能列在这里，请写进它所在的文件。`;
    add('boilerplate', message);
  }
  for (const [field, printed] of Object.entries(printedForms(notice))) {
    if (notPrinted.some((name) => name === field)) continue;
    const stands = WHOLE.has(field) ? isPrinted : isContained;
    const where = field === 'source' ? besideKey(source) : source;
    if (printed.some((form) => stands(form, where))) continue;
    const cure = SUPPLIED.some((name) => name === field)
      ? `请照原文改；原文没有印的，在 notPrinted 里写上 ${field}。`
      : '请照原文改；原文没有印的，请删去这个字段。';
    add(field, `source.txt 里没有“${printed[0]}”。${cure}`);
  }
  return {
    compared: lines.map(({ text, file }) => ({ text: withoutBlanks(text), file })),
    approved: left.map(withoutBlanks).join('\n'),
  };
}

// The lines that name their source, each with the one below it; the whole text if none does.
function besideKey(source: string): string {
  const lines = source.split('\n');
  const named = lines.filter((_, at) =>
    [at, at - 1].some((line) => /(?:来源|机构|机关|单位) *[:：]/.test(lines[line] ?? '')),
  );
  return named.length === 0 ? source : named.join('\n');
}

// A name in the title or the signature may stand in a longer line.
const WHOLE = new Set(['published', 'source']);
const isContained = (words: string, source: string): boolean => compact(source).includes(compact(words));

// The first paragraph of the first section: what stands above may be the line of time and source.
function begins(words: string, { sections }: NoticeText): boolean {
  const [block] = sections.flatMap(({ blocks }) => blocks);
  if (block === undefined) return false;
  const opening = compact(block.kind === 'issue' ? block.issue.heading : block.text);
  return words.startsWith(opening.slice(0, 12)) || opening.startsWith(words);
}

// Every form in which a field may be printed.
function printedForms({ title, issuer, published, source, signed }: NoticeText): Record<string, string[]> {
  const time = published.split(' ')[1] ?? '';
  return {
    title: [title],
    issuer: [issuer],
    published: printedDates(published).map((date) => `${date}${time === '' ? '' : ` ${time}`}`),
    ...(source === undefined ? {} : { source: [source] }),
    ...(signed === undefined ? {} : { signed: [...printedDates(signed), ...chineseDates(signed)] }),
  };
}
