import { expect, test } from 'vitest';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { evidenceFile } from '@/tests/fixtures/evidence/evidence-file';
import { issue, notice } from '@/tests/fixtures/notices/sample';

const update = (date: string, name?: string) => ({
  date,
  text: '进展。',
  source: '某市图书局',
  ...(name === undefined ? {} : { file: evidenceFile({ name }) }),
});

test('each file stands once, with the updates that name it from early to late', () => {
  const found = evidenceFiles(
    notice([
      issue({ id: '01', updates: [update('2026-05-01'), update('2026-07-01', 'b.pdf')] }),
      issue({ id: '02', updates: [update('2026-06-01', 'a.png'), update('2026-06-02', 'b.pdf')] }),
    ]),
  );
  expect(
    found.map(({ file, first, uses }) => [
      file.name,
      first.issue.id,
      uses.map((use) => `${use.issue.id} ${use.update.date}`),
    ]),
  ).toEqual([
    ['a.png', '02', ['02 2026-06-01']],
    ['b.pdf', '02', ['02 2026-06-02', '01 2026-07-01']],
  ]);
});

test('a notice without evidence has none', () => {
  expect(evidenceFiles(notice([issue({ updates: [update('2026-05-01')] })]))).toEqual([]);
});
