import type { Report } from '@/lib/content/fault';
import { type ContentFile, decodeText } from '@/lib/content/files/read-text';
import { nearest } from '@/lib/content/parse/nearest';
import { noticeWithoutErrata } from '@/lib/content/published/without-errata';
import { formatDate } from '@/lib/dates';
import { sha256 } from '@/lib/digest/sha256';
import { comparable } from '@/lib/folding';
import type { NoticeText } from '@/lib/model/notice';
import { noticeLines, type TextLine } from '@/lib/model/reading-order';
import { opening } from '@/lib/text';
import { approvedText } from './approved-text';
import { checkListedSource } from './check-listed-source';
import { checkMarks } from './check-marks';
import { compareLines } from './compare-lines';
import { FROM, wordsFor, wordsForErratum } from './difference-words';
import { isPrinted } from './is-printed';
import { lineNumbers } from './line-numbers';

/** The notice as received: never edited, so read as bytes. */
export type SourceFile = { path: string; bytes: Uint8Array };

/** The source of a notice, and the files it was read from, by name in its folder. */
export type Originals = { source: SourceFile; files: ReadonlyMap<string, ContentFile>; folder: string };

/**
 * Checks that the files in reading order equal the source, folded by `comparable` and with lines beginning at the same
 * places, and that the fields equal what the source prints.
 */
export function checkSource(notice: NoticeText, { source, files, folder }: Originals, report: Report): void {
  const digest = sha256(source.bytes);
  if (digest !== notice.sourceSha256) {
    const message = `这个文件与收到时不同：notice.md 的 sourceSha256 是 ${notice.sourceSha256}，现在算出的是 ${digest}。它是收到的原文，一个字、一个换行也不能改，请恢复原来的文件。`;
    report.add({ file: source.path, message });
    return;
  }
  const text = decodeText(source.bytes, source.path, report);
  if (text === null || !checkMarks(notice, text, source.path, report)) return;
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
    // In the files stand the words after errata.
    const numbers = lineNumbers(noticeLines(notice), files);
    for (const finding of compareLines(compared, approved, faulty)) {
      const file = lines[finding.at]?.file ?? 'notice.md';
      report.add({
        file: `${folder}/${file}`,
        line: numbers[finding.at] ?? 1,
        message: wordsFor(finding, other) + (isCorrected(notice, file) ? FROM : ''),
      });
    }
  };
  // A source that prints less, or more than the notice, or all on one line, is described by fields.
  const hasLines = text.split('\n').filter((line) => line.trim() !== '').length > 3;
  if (
    first.boilerplate !== undefined ||
    first.notPrinted !== undefined ||
    first.signed === undefined ||
    !hasLines
  ) {
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
    if (isPrinted(printed, approved.meta)) continue;
    addToFront(
      field,
      `source.txt 的标题下面没有“${printed}”，印的是“${approved.meta}”。请照原文改；原文没有印的，在 notPrinted 里写 ${field}。`,
    );
  }
  if (!approved.text.split('\n').some((line) => comparable(line) === comparable(first.issuer))) {
    addToFront('issuer', `source.txt 里没有单独成行的落款单位“${first.issuer}”。请照原文改。`);
  }
  const more = approved.below.find((line) => /[。；：:]/.test(line));
  if (more !== undefined) {
    const message = `source.txt 在落款日期后面还有“${opening(more, 20)}”，没有写进任何文件。是通报的文字，请写进最后一章；是网页上的字，请把网页上的字都写进 boilerplate。`;
    addToFront('signed', message);
  }
  if (
    first.published.length === 10 &&
    new RegExp(`${printedDay(first)}\\s*\\d{1,2}[:：]\\d{2}`).test(approved.meta)
  ) {
    addToFront(
      'published',
      `source.txt 印了发布的时间：“${approved.meta}”。请写上，例如 ${first.published} 09:00。`,
    );
  }
  compare(lines, approved.text);
}

function isCorrected({ issues, errata }: NoticeText, file: string): boolean {
  const issue = issues.find(({ id }) => file === `issues/${id}.md`);
  return (issue?.errata ?? errata).length > 0;
}

function lineOfField(file: ContentFile | undefined, field: string): number {
  const lines = file?.text.split('\n') ?? [];
  return Math.max(1, lines.findIndex((words) => words.startsWith(`${field}:`)) + 1);
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

function printedDay({ published }: Pick<NoticeText, 'published'>): string {
  const [year = '', month = '', day = ''] = published.slice(0, 10).split('-');
  return `${year}年${month}月${day}日`;
}

// 2025-02-17 17:21 is printed as 2025年02月17日 17:21
function printedFields({
  published,
  source,
}: Pick<NoticeText, 'published' | 'source'>): Record<string, string> {
  const time = published.split(' ')[1];
  const printed = `${printedDay({ published })}${time === undefined ? '' : ` ${time}`}`;
  return { published: printed, ...(source === undefined ? {} : { source: `来源：${source}` }) };
}
