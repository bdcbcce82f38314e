import { expect, test } from 'vitest';
import { issueFiles } from '@/lib/data/issue-files';
import { noticeFiles } from '@/lib/data/notice-files';
import { filesOfNotice } from '@/lib/machine/files-of-notice';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { machineContent, machineTools, textAt } from '@/tests/fixtures/machine/machine-content';
import { issue, site } from '@/tests/fixtures/notices/sample';
import { withdrawnNotice } from '@/tests/fixtures/notices/withdrawn-sample';

const update = { date: '2026-05-01', text: '已验收。', source: '某局', file: evidenceFile() };
const reported = issue({ updates: [update] });
const whole = { ...withdrawnNotice([reported]), formerly: ['2026-books'] };
const content = machineContent([whole], {
  slips: [{ notice: whole.slug, printed: '开方', reads: '开放' }],
});
const files = filesOfNotice(content, whole, machineTools);

test('a notice has its data, that of its issues, withdrawn ones included, an index, a picture and its evidence', () => {
  const paths = files.map(({ path }) => path).filter((path) => path.startsWith('/notices/2026-library/'));
  expect(paths).toEqual([
    ...noticeFiles(site, whole).map(({ path }) => path),
    ...issueFiles(site, whole, reported).map(({ path }) => path),
    '/notices/2026-library/issues/03/issue.json',
    '/notices/2026-library/issues/03/issue.md',
    '/notices/2026-library/search.json',
    '/notices/2026-library/share.png',
    '/notices/2026-library/files/report/report.pdf',
  ]);
});

test('a former name has the same files and no QR codes', async () => {
  const under = (name: string) => files.filter(({ path }) => path.startsWith(`/notices/${name}/`)).length;
  expect(under('2026-books')).toBe(under('2026-library'));
  expect(await textAt(files, '/notices/2026-books/issues/02/issue.json')).toBe(
    await textAt(files, '/notices/2026-library/issues/02/issue.json'),
  );
  const codes = files.map(({ path }) => path).filter((path) => path.startsWith('/qr/'));
  expect(codes).toContain('/qr/notices/2026-library.svg');
  expect(codes.filter((path) => path.includes('2026-books'))).toEqual([]);
});

test('a file of evidence is read by the present name of the notice', async () => {
  expect(await textAt(files, '/notices/2026-books/files/report/report.pdf')).toBe('2026-library report.pdf');
});

test('the index knows the slips of the notice alone', async () => {
  const readings = async (notice: string) => {
    const own = machineContent([whole], { slips: [{ notice, printed: '开方', reads: '开放' }] });
    const index = await textAt(filesOfNotice(own, whole, machineTools), '/notices/2026-library/search.json');
    return index.includes('开方');
  };
  expect([await readings(whole.slug), await readings('other')]).toEqual([true, false]);
});
