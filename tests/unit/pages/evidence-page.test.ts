import { expect, test } from 'vitest';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { evidencePage, evidenceSubject } from '@/lib/pages/evidence-page';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice } from '@/tests/fixtures/notices/sample';
import { siteContent } from '@/tests/fixtures/site-content';

const update = (date: string) => ({ date, text: '进展。', source: '某市图书局', file: evidenceFile() });
const whole = notice([
  issue({ id: '02', updates: [update('2026-05-01')] }),
  issue({ id: '03', updates: [update('2026-04-01'), update('2026-06-01')] }),
]);
const [evidence] = evidenceFiles(whole);
if (evidence === undefined) throw new Error('the notice has a file');
const subject = evidenceSubject(whole, evidence);
const content = siteContent([whole]);

test('the page belongs to the issue of the earliest update that names the file', () => {
  expect(subject.issue.id).toBe('03');
});

test('the page is named by title and file, described by kind, size, issue and day', () => {
  expect(evidencePage.path(subject)).toBe('/notices/2026-library/files/report/');
  expect(evidencePage.label(content, subject)).toBe('验收报告');
  expect(evidencePage.head(content, subject)).toEqual({
    name: '验收报告（report.pdf）',
    description: '验收报告（report.pdf），PDF，1.2 MB：2026年巡察整改通报问题 3 2026年4月1日更新的佐证材料。',
    alternates: [],
    picture: '/notices/2026-library/share.png',
  });
});

test('the page changed with the last update that names the file', () => {
  expect(evidencePage.changed?.(content.notices, subject)).toBe('2026-06-01');
});
