import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readProse } from '@/lib/content/read-prose';
import { aboutFrontSchema } from '@/lib/model/about-front-schema';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function read(ids: string, ...body: string[]) {
  const report = new Report();
  const text = ['---', 'title: 说明', 'description: 怎样读。', `ids: [${ids}]`, '---', ...body].join('\n');
  const root = temporaryFolder({ 'content/about.md': text });
  return { prose: readProse(root, 'content/about.md', aboutFrontSchema, report), faults: report.faults };
}

test.each([
  ['reading', 1],
  ['reading, contact, data', 3],
])('as many ids as headings are needed: %s', (ids, count) => {
  expect(read(ids, '## 怎样读', '', '甲。', '', '## 联系', '', '乙。')).toEqual({
    prose: null,
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
  const { prose, faults } = read('Reading', '# 怎样读', '', '甲。');
  expect(prose).toBeNull();
  expect(faults.map(({ line }) => line).sort()).toEqual([4, 6]);
});
