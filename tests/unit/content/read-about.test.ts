import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readAbout } from '@/lib/content/read-about';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function read(ids: string, ...body: string[]) {
  const report = new Report();
  const text = ['---', 'title: 说明', 'description: 怎样读。', `ids: [${ids}]`, '---', ...body].join('\n');
  const about = readAbout(temporaryFolder({ 'content/about.md': text }), 'content', report);
  return { about, faults: report.faults };
}

test('each ## heading has the id at its place in the list', () => {
  const { about, faults } = read('reading, contact', '## 怎样读', '', '甲。', '', '## 联系', '', '乙。');
  expect(faults).toEqual([]);
  expect(about).toMatchObject({ title: '说明', description: '怎样读。' });
  expect(about?.sections).toMatchObject([{ id: 'reading' }, { id: 'contact' }]);
});
