import type { Report } from '@/lib/content/fault';
import type { Notice } from '@/lib/model/notice';
import { noticeLines } from '@/lib/model/reading-order';
import type { Synonym } from '@/lib/model/search/synonyms-schema';

/**
 * Warns of words in content/synonyms.yaml that no notice holds. No fault: a withdrawal may take the last place of a word,
 * and must not fail for it; readers are never offered what finds nothing.
 */
export function checkSynonyms(
  rows: readonly (Synonym & { lines: number[] })[],
  notices: readonly Notice[],
  path: string,
  report: Report,
): void {
  const texts = notices.map((notice) =>
    noticeLines(notice)
      .map(({ text }) => text)
      .join('\n'),
  );
  for (const { asked, finds, lines } of rows) {
    finds.forEach((words, at) => {
      if (texts.some((text) => text.includes(words))) return;
      const message = `“${words}”在通报里没有，读者搜索“${asked}”时不会提示它。请改成通报里有的字；没有合适的，请删去。`;
      report.warn({ file: path, line: lines[at] ?? 1, field: 'finds', message });
    });
  }
}
