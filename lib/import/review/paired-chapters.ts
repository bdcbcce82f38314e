import type { Refusal } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import { labelAt } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';
import { opening } from '@/lib/text';

type Chapter = { heading: SourceLine; lines: SourceLine[] };

/** The reason to refuse a text whose findings fill one chapter and their answers, numbered alike, the next; null for any other. */
export function pairedChapters(input: readonly SourceLine[]): Refusal | null {
  const chapters = chaptersOf(input);
  for (const [at, answers] of chapters.entries()) {
    const findings = chapters[at - 1];
    if (findings === undefined || !arePaired(findings, answers)) continue;
    const [first, second] = [findings, answers].map(
      ({ heading: { line, text } }) => `“${opening(text, 20)}”（第 ${line} 行）`,
    );
    const reason = `问题写在${first}，整改情况写在${second}，要靠编号对应，读不出哪一条答哪个问题。请单位把每条整改情况写到它的问题下面，再导入。`;
    return { line: findings.heading.line, reason };
  }
  return null;
}

function chaptersOf(input: readonly SourceLine[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const line of input) {
    if (numberingAt(line.text)?.style === 'chapter') chapters.push({ heading: line, lines: [] });
    else chapters.at(-1)?.lines.push(line);
  }
  return chapters;
}

function arePaired(findings: Chapter, answers: Chapter): boolean {
  const title = matchable(findings.heading.text);
  const numbers = ({ lines }: Chapter): string[] =>
    lines.flatMap(({ text }) => numberingAt(text)?.printedNumber ?? []);
  return (
    /问题/.test(title) &&
    !/整改/.test(title) &&
    /整改|落实/.test(matchable(answers.heading.text)) &&
    numbers(findings).length >= 2 &&
    numbers(findings).join() === numbers(answers).join() &&
    findings.lines.every(({ text }) => ['unknown', 'finding'].includes(labelAt(text)?.kind ?? 'unknown'))
  );
}
