import { printedDates } from '@/lib/dates';
import { compact, withoutBlanks } from '@/lib/folding';
import type { Notice } from '@/lib/model/notice';
import { SUPPLIED } from '@/lib/model/notice-front-schema';
import type { TextLine } from '@/lib/model/reading-order';
import { withoutBoilerplate } from './without-boilerplate';

/**
 * For a source with more than the notice, or without title or signature: checks its boilerplate and printed fields,
 * and returns both sides of the comparison without blanks.
 */
export function checkListedSource(
  notice: Notice,
  source: string,
  lines: readonly TextLine[],
  add: (field: string, message: string) => void,
): { compared: TextLine[]; approved: string } {
  const { boilerplate = [], notPrinted = [] } = notice;
  const { lines: left, notFound } = withoutBoilerplate(source, boilerplate);
  for (const index of notFound) {
    const message = `第 ${index + 1} 条“${boilerplate[index]}”在 source.txt 里找不到，或者不在上一条之后。请照抄原文，按出现的次序写。`;
    add('boilerplate', message);
  }
  for (const [field, printed] of Object.entries(printedForms(notice))) {
    if (notPrinted.some((name) => name === field)) continue;
    if (printed.some((form) => compact(source).includes(compact(form)))) continue;
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

// Every form in which a field may be printed.
function printedForms({ title, issuer, published, source, signed }: Notice): Record<string, string[]> {
  const time = published.split(' ')[1] ?? '';
  return {
    title: [title],
    issuer: [issuer],
    published: printedDates(published).map((date) => `${date}${time === '' ? '' : ` ${time}`}`),
    ...(source === undefined ? {} : { source: [source] }),
    ...(signed === undefined ? {} : { signed: printedDates(signed) }),
  };
}
