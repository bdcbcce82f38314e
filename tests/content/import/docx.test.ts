import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { importNotice } from '@/lib/import/import-notice';
import { NO_ANSWERS } from '@/lib/import/input/answers';
import { readInput } from '@/lib/import/read-input';
import { asImported } from '@/tests/fixtures/notices/as-imported';
import { noticeFile, REAL_CONTENT } from '@/tests/fixtures/notices/real-content';

// made by: soffice --headless --infilter="Text (encoded):UTF8" --convert-to docx source.txt
const DOCX = join(import.meta.dirname, '../../fixtures/import/notice-2025.docx');

test('a Word file made by LibreOffice from the notice gives the same folder, including the source', async () => {
  const { bureaus } = readContent(REAL_CONTENT);
  const imported = importNotice(await readInput(DOCX), NO_ANSWERS, bureaus);
  expect(imported.kind).toBe('ready');
  const files = imported.kind === 'ready' ? imported.files : new Map();
  expect(files.size).toBe(51);
  for (const [name, text] of files) {
    const project = asImported(noticeFile(name));
    if (project !== null) expect(asImported(Buffer.from(text).toString('utf8')), name).toBe(project);
  }
});
