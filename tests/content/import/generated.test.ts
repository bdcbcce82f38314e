import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { readTxt } from '@/lib/import/input/read-txt';
import { textOfFiles } from '@/tests/fixtures/import/text-of-files';
import { generatedNotice } from '@/tests/fixtures/notices/generated-notice';
import fc from '@/tests/fixtures/property';

const tight = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

test('a notice made from the grammar is found again, issue for issue, and rebuilt word for word', () => {
  fc.assert(
    fc.property(generatedNotice, ({ text, chapters, groups, issues, page }) => {
      const imported = importNotice(readTxt(new TextEncoder().encode(text)));
      expect(imported.kind).toBe('ready');
      if (imported.kind !== 'ready') return;
      const { notice, files } = imported;
      expect(notice).toMatchObject({ issuer: '中共某市某局党组', signed: '2024-06-20' });
      expect(notice.title.map((piece) => piece.text)).toEqual(['中共某市某局党组关于巡察整改进展情况的通报']);
      expect(
        notice.issues.map(({ printed, title, parts, status }) => ({
          printed,
          title: tight(title),
          labels: parts.filter(({ kind }) => kind !== 'status').map(({ label }) => label),
          ordinals: parts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ ordinal }) => ordinal ?? [])),
          status: status.value,
        })),
      ).toEqual(issues.map((issue) => ({ ...issue, title: tight(issue.title) })));
      expect(notice.doubts.filter(({ message }) => message.startsWith('编号从'))).toEqual([]);
      expect([notice.chapters.length, notice.groups.length]).toEqual([chapters, groups]);
      const meta = page.length === 0 ? [] : [...page, '发布时间：2024-06-24 17:44 来源：某市某局'];
      const without = meta.map(tight).reduce((rest, words) => rest.replace(words, ''), tight(text));
      expect(tight(textOfFiles(files))).toBe(without);
    }),
    { numRuns: 150, seed: 2026 },
  );
});
