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

test.each([
  ['reading', 1],
  ['reading, contact, data', 3],
])('as many ids as headings are needed: %s', (ids, count) => {
  expect(read(ids, '## 怎样读', '', '甲。', '', '## 联系', '', '乙。')).toEqual({
    about: null,
    faults: [
      {
        file: 'content/about.md',
        line: 4,
        field: 'ids',
        message: `写了 ${count} 个，正文有 2 个 ## 标题。请一个标题写一个，次序相同。`,
      },
    ],
  });
});

test('faults of the fields and of the text are reported together', () => {
  const { about, faults } = read('Reading', '# 怎样读', '', '甲。');
  expect(about).toBeNull();
  expect(faults.map(({ line }) => line).sort()).toEqual([4, 6]);
});
