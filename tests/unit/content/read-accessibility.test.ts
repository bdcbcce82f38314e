import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import { readAccessibility } from '@/lib/content/read-accessibility';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function read(reviewed: string) {
  const report = new Report();
  const front = ['title: 无障碍说明', 'description: 程度。', `reviewed: ${reviewed}`, 'ids: [level]'];
  const text = ['---', ...front, '---', '## 达到的程度', '', 'AA 级。'].join('\n');
  const read = readAccessibility(temporaryFolder({ 'content/accessibility.md': text }), 'content', report);
  return { read, faults: report.faults };
}

test('the statement has its sections and the day of its review', () => {
  expect(read('2026-03-01')).toMatchObject({
    read: {
      title: '无障碍说明',
      reviewed: '2026-03-01',
      sections: [{ id: 'level', html: '<p>AA 级。</p>' }],
    },
    faults: [],
  });
});

test('a day that does not exist is a fault with its line', () => {
  expect(read('2026-02-30')).toMatchObject({
    read: null,
    faults: [{ file: 'content/accessibility.md', line: 4, field: 'reviewed' }],
  });
});
