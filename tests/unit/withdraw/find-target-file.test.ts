import { expect, test } from 'vitest';
import { findTarget } from '@/lib/withdraw/find-target';
import { readNamed } from '@/lib/withdraw/withdraw-options';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { WITHDRAWN_FILE } from '@/tests/fixtures/notices/withdrawn-sample';
import { siteContent } from '@/tests/fixtures/site-content';

const base = { date: '2026-05-01', text: '进展。', source: '某市图书局' };
const own = issue({
  updates: [
    { ...base, withdrawnFile: { ...WITHDRAWN_FILE, checksum: 'aaaaaaaaaaaaaaaa' } },
    { ...base, date: '2026-05-02', file: evidenceFile() },
    { ...base, date: '2026-05-03', file: evidenceFile({ name: 'copy.pdf' }) },
    { ...base, date: '2026-05-04', file: evidenceFile({ name: 'b.pdf', sha256: 'f'.repeat(64) }) },
  ],
});
const shared = issue({ id: '03', sharedText: true, parts: [] });
const content = {
  ...siteContent([notice([own, shared])]),
  notices: [notice([own, shared])],
  withdrawnNotices: [],
  published: {
    pages: [],
    texts: { '/notices/2026-library/files/gone/gone.pdf': '2026-05-01 aaaaaaaaaaaaaaaa 已撤下' },
  },
  slips: [],
  synonyms: [],
  themeGroups: [],
  warnings: [],
};

function find(words: string) {
  const named = readNamed(words);
  if (named === null) throw new Error(words);
  return findTarget(content, named);
}

test.each(['2026-library/files/report.pdf', '/notices/2026-library/files/report/'])(
  '%s finds the file, and with it every other name of the same bytes',
  (words) => {
    const target = find(words);
    const names = target.kind === 'file' ? target.files.map(({ file }) => file.name) : [];
    expect(names).toEqual(['report.pdf', 'copy.pdf']);
  },
);

test.each([
  ['2026-library/files/gone.pdf', '佐证材料 gone.pdf 已撤下。'],
  ['2026-library/files/none.pdf', '没有佐证材料 none.pdf。现有的是 report.pdf、copy.pdf、b.pdf。'],
  ['2026-library#s3-p2', '章里的段落不能用这个命令撤下。'],
  ['2026-library/3#m1', '问题 03 的整改情况与别的问题合写在章里，没有自己的措施。章里的段落不能用'],
  ['2026-library/2#m9', '可写的有 m1。'],
  ['2026-library', '网站只有这一份通报'],
])('%s is refused', (words, message) => {
  expect(() => find(words)).toThrow(message);
});
