import { createHash } from 'node:crypto';
import type { Report } from '@/lib/content/fault';
import { type ContentFile, decodeText } from '@/lib/content/files/read-text';
import { nearest } from '@/lib/content/parse/nearest';
import { noticeWithoutErrata } from '@/lib/content/published/without-errata';
import { formatDate } from '@/lib/dates';
import { comparable } from '@/lib/folding';
import type { Erratum } from '@/lib/model/erratum-schema';
import type { Notice } from '@/lib/model/notice';
import { noticeLines, type TextLine } from '@/lib/model/reading-order';
import { checkListedSource } from './check-listed-source';
import { compareLines } from './compare-lines';
import { lineNumbers } from './line-numbers';
import type { TextDifference } from './text-difference';

/** The notice as received: never edited, so read as bytes. */
export type SourceFile = { path: string; bytes: Uint8Array };

/** The source of a notice, and the files it was read from, by name in its folder. */
export type Originals = { source: SourceFile; files: ReadonlyMap<string, ContentFile>; folder: string };

/** The approved text in the source: from the title to the signed date, without the line of time, source and type size. */
export function approvedText(source: string, notice: Notice): { text: string; meta: string } | null {
  const lines = source.split('\n').map((line) => line.trim());
  const title = lines.findIndex((line) => comparable(line) === comparable(notice.title));
  const meta = lines.findIndex((line, index) => index > title && line !== '');
  const date = notice.signed === undefined ? null : formatDate(notice.signed);
  const signed = lines.findIndex((line) => comparable(line) === date);
  if (title === -1 || signed < meta) return null;
  return {
    text: [lines[title], ...lines.slice(meta + 1, signed + 1)].join('\n'),
    meta: lines[meta] ?? '',
  };
}

/**
 * Checks that the files in reading order equal the source, folded by `comparable` and with lines beginning at the same
 * places, and that the fields equal what the source prints.
 */
export function checkSource(notice: Notice, { source, files, folder }: Originals, report: Report): void {
  const digest = createHash('sha256').update(source.bytes).digest('hex');
  if (digest !== notice.sourceSha256) {
    const message = `这个文件与收到时不同：notice.md 的 sourceSha256 是 ${notice.sourceSha256}，现在算出的是 ${digest}。它是收到的原文，一个字、一个换行也不能改，请恢复原来的文件。`;
    report.add({ file: source.path, message });
    return;
  }
  const text = decodeText(source.bytes, source.path, report);
  if (text === null) return;
  const addToFront = (field: string, message: string): void => {
    const line = lineOfField(files.get('notice.md'), field);
    report.add({ file: `${folder}/notice.md`, line, field, message });
  };
  // Compare the text as it was before errata.
  const { notice: first, misplaced } = noticeWithoutErrata(notice);
  const lines = noticeLines(first);
  for (const { file, index, found, erratum } of misplaced) {
    const place = { file: `${folder}/${file}`, line: lineOfField(files.get(file), 'errata') };
    report.add({ ...place, field: `errata 第 ${index + 1} 条 to`, message: wordsForErratum(erratum, found) });
  }
  const compare = (compared: readonly TextLine[], approved: string, other = ''): void => {
    const faulty = new Set(report.faults.map(({ file }) => file.slice(folder.length + 1)));
    const numbers = lineNumbers(lines, files);
    for (const finding of compareLines(compared, approved, faulty)) {
      const file = lines[finding.at]?.file ?? 'notice.md';
      report.add({
        file: `${folder}/${file}`,
        line: numbers[finding.at] ?? 1,
        message: wordsFor(finding, other) + (isCorrected(notice, file) ? FROM : ''),
      });
    }
  };
  // A source that prints less, or more than the notice, is described by fields.
  if (first.boilerplate !== undefined || first.notPrinted !== undefined || first.signed === undefined) {
    const { compared, approved } = checkListedSource(first, text, lines, addToFront);
    compare(compared, approved, '；不属于通报的，写进 notice.md 的 boilerplate');
    return;
  }
  const approved = approvedText(text, first);
  if (approved === null) {
    checkEnds(text, first.title, formatDate(first.signed), addToFront);
    return;
  }
  for (const [field, printed] of Object.entries(printedFields(first))) {
    if (comparable(approved.meta).includes(comparable(printed))) continue;
    addToFront(field, `source.txt 的标题下面没有“${printed}”，印的是“${approved.meta}”。请照原文改。`);
  }
  if (!approved.text.split('\n').some((line) => comparable(line) === comparable(first.issuer))) {
    addToFront('issuer', `source.txt 里没有单独成行的落款单位“${first.issuer}”。请照原文改。`);
  }
  compare(lines, approved.text);
}

const FROM = '这里的文字有更正，也请核对 errata 里的 from。';

function isCorrected({ issues, errata }: Notice, file: string): boolean {
  const issue = issues.find(({ id }) => file === `issues/${id}.md`);
  return (issue?.errata ?? errata).length > 0;
}

function lineOfField(file: ContentFile | undefined, field: string): number {
  const lines = file?.text.split('\n') ?? [];
  return Math.max(1, lines.findIndex((words) => words.startsWith(`${field}:`)) + 1);
}

function wordsForErratum({ to }: Erratum, found: number): string {
  if (found === 0) return `现在的文字里没有“${to}”。请照更正后的文字抄。`;
  return `“${to}”在现在的文字里有 ${found} 处，说不清更正的是哪一处。请在 from 和 to 里前后多抄几个字。`;
}

function wordsFor(finding: TextDifference, other: string): string {
  if (finding.kind === 'missing')
    return `这一行后面少了原文的“${finding.there}”。请照 source.txt 补上${other}。`;
  if (finding.kind === 'extra') return `原文这里没有“${finding.here}”。请照 source.txt 删去。`;
  if (finding.kind === 'misplaced') {
    return '这一行在原文里排在前面的位置。请照 source.txt 改回原来的次序（问题的次序写在 sections 里）。';
  }
  if (finding.kind === 'joined') {
    return `原文在“${finding.there}”处另起一段，这里与前面连在一起。请照 source.txt 分段。`;
  }
  if (finding.kind === 'split') {
    return `原文没有在“${finding.here}”前另起一段。请照 source.txt 与前面连起来。`;
  }
  return `文字与批准的原文不同。这里是“${finding.here}”，原文是“${finding.there}”。请照 source.txt 改回。`;
}

function checkEnds(
  text: string,
  title: string,
  signed: string,
  add: (field: string, message: string) => void,
): void {
  const lines = text.split('\n').map((line) => line.trim());
  if (!lines.some((line) => comparable(line) === comparable(title))) {
    const near = nearest(title, lines);
    const cure = near === null ? '请照原文改。' : `最接近的一行是“${near}”，请照它改。`;
    add('title', `source.txt 里没有单独成行的标题“${title}”。${cure}`);
  } else {
    add('signed', `source.txt 里没有单独成行的落款日期“${signed}”。请照原文改。`);
  }
}

// 2025-02-17 17:21 is printed as 2025年02月17日 17:21
function printedFields({ published, source }: Notice): Record<string, string> {
  const [date = '', time] = published.split(' ');
  const [year = '', month = '', day = ''] = date.split('-');
  const printed = `${year}年${month}月${day}日${time === undefined ? '' : ` ${time}`}`;
  return { published: printed, ...(source === undefined ? {} : { source: `来源：${source}` }) };
}
