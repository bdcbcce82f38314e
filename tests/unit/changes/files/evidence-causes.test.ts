import { expect, test } from 'vitest';
import { evidenceCauses, isEvidenceFile } from '@/lib/changes/files/evidence-causes';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';
import { exported, smallExport } from '@/tests/fixtures/small-export';

const update = { date: '2026-04-01', text: '进展。', source: '某市图书局' };
const link = { address: 'https://www.example.gov.cn/a.html', title: '公示' };

test('a file and its page follow from the update that names it, a link and an update without evidence add none', () => {
  const updates = [
    { ...update, file: evidenceFile() },
    { ...update, date: '2026-05-01', link },
    { ...update, date: '2026-06-01' },
  ];
  const causes = evidenceCauses(exported(smallExport([notice([issue({ updates })])], { site })));
  expect([...causes]).toEqual([
    ['/notices/2026-library/files/report/report.pdf', '问题 2 2026年4月1日更新的佐证材料'],
    ['/notices/2026-library/files/report/', '问题 2 2026年4月1日更新的佐证材料'],
  ]);
});

test.each([
  ['/notices/2026-library/files/report/report.pdf', true],
  ['/notices/2026-library/files/report/index.html', false],
  ['/notices/2026-library/files/report/a/b.pdf', false],
  ['/notices/2026-library/issues.csv', false],
  ['/base/notices/2026-library/files/report/report.pdf', false],
])('%s is a file of evidence: %s', (path, expected) => {
  expect(isEvidenceFile(path)).toBe(expected);
});
