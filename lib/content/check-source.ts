import { createHash } from 'node:crypto';
import { formatDate } from '@/lib/dates';
import { comparable, firstDifference } from '@/lib/text';
import type { Report } from './fault';
import type { Notice } from './notice';
import type { ContentFile } from './read-text';
import { noticeLines, type TextLine } from './walk';

/** The approved text in the source as received: from the title to the signed date, without the line of time, source and type size. */
export function approvedText(source: string, notice: Notice): { text: string; meta: string } | null {
  const lines = source.split('\n').map((line) => line.trim());
  const title = lines.findIndex((line) => comparable(line) === comparable(notice.title));
  const meta = lines.findIndex((line, index) => index > title && line !== '');
  const signed = lines.indexOf(formatDate(notice.signed));
  if (title === -1 || signed < meta) return null;
  return {
    text: [lines[title], ...lines.slice(meta + 1, signed + 1)].join('\n'),
    meta: lines[meta] ?? '',
  };
}

/** Checks that the notice's files, joined by the walk, equal the source (NFKC, line breaks aside) and its fields what the source prints. */
export function checkSource(
  notice: Notice,
  source: ContentFile & { bytes: Uint8Array },
  folder: string,
  files: ReadonlyMap<string, ContentFile>,
  report: Report,
): void {
  const noticeFile = `${folder}/notice.md`;
  const found = createHash('sha256').update(source.bytes).digest('hex');
  if (found !== notice.sourceSha256) {
    const message = `source.txt 的校验值是 ${found}，与这里写的不同。source.txt 是收到的原文，不能改；请恢复它。`;
    report.add({
      file: noticeFile,
      line: lineWith(files, 'notice.md', 'sourceSha256'),
      field: 'sourceSha256',
      message,
    });
    return;
  }
  const approved = approvedText(source.text, notice);
  if (approved === null) {
    const message = `在 source.txt 里找不到标题“${notice.title}”或落款日期 ${formatDate(notice.signed)}。请核对这两个字段。`;
    report.add({ file: noticeFile, line: lineWith(files, 'notice.md', 'title'), message });
    return;
  }
  for (const [field, printed] of Object.entries(printedFields(notice))) {
    if (comparable(approved.meta).includes(comparable(printed))) continue;
    const message = `source.txt 的标题下面没有“${printed}”，印的是“${approved.meta}”。请照原文改。`;
    report.add({ file: noticeFile, line: lineWith(files, 'notice.md', `${field}:`), field, message });
  }
  const lines = noticeLines(notice);
  const difference = firstDifference(lines.map(({ text }) => text).join('\n'), approved.text);
  if (difference === null) return;
  const { text, file } = lineAtIndex(lines, difference.index);
  const message = `文字与批准的原文不同。这里是“${difference.left}”，原文是“${difference.right}”。请照 source.txt 改回。`;
  report.add({ file: `${folder}/${file}`, line: lineWith(files, file, text), message });
}

// 2025-02-17 17:21 is printed as 2025年02月17日 17:21
function printedFields({ published, source }: Notice): Record<string, string> {
  const [date = '', time = ''] = published.split(' ');
  const [year = '', month = '', day = ''] = date.split('-');
  return { published: `${year}年${month}月${day}日 ${time}`, source: `来源：${source}` };
}

function lineAtIndex(lines: readonly TextLine[], index: number): TextLine {
  let end = 0;
  const hit = lines.find(({ text }) => {
    end += Array.from(text).length;
    return index < end;
  });
  return hit ?? lines.at(-1) ?? { text: '', file: 'notice.md' };
}

function lineWith(files: ReadonlyMap<string, ContentFile>, file: string, words: string): number {
  const lines = files.get(file)?.text.split('\n') ?? [];
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.includes(words)),
    ) + 1
  );
}
