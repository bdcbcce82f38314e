import { expect, test } from 'vitest';
import { Report } from '@/lib/content/fault';
import type { IssueFile } from '@/lib/content/parse/parse-issue';
import type { SectionFile } from '@/lib/content/parse/parse-section';
import { checkStated } from '@/lib/content/rules/check-stated';

const sections: SectionFile[] = [
  {
    number: 2,
    path: 'sections/2.md',
    statuses: [],
    blocks: [
      { kind: 'heading', level: 1, text: '二、由丙科负责', line: 3 },
      { kind: 'paragraph', text: '各项由丁科负责，2026年6月底前完成。', line: 5 },
    ],
  },
];

function faultsOf(front: Partial<IssueFile['front']>) {
  const report = new Report();
  const file: IssueFile = {
    id: '01',
    path: 'issues/01.md',
    front: { heading: '甲。', ...front },
    parts: [
      {
        label: '整改情况（乙科）：',
        line: 5,
        measures: [{ ordinal: '一是', text: '阶段性完成。', line: 7 }],
      },
    ],
    lineOf: (field) => field.length,
  };
  checkStated(file, sections, report);
  return report.faults;
}

test('words may come from the heading, a label, a measure or a paragraph of a chapter', () => {
  for (const responsible of ['甲', '乙科', '阶段性完成', '丁科']) {
    expect(faultsOf({ responsible })).toEqual([]);
  }
});

test('the heading of a chapter is no source', () => {
  expect(faultsOf({ responsible: '丙科' })).toEqual([
    {
      file: 'issues/01.md',
      line: 1,
      field: 'responsible',
      message: '“丙科”不在这个问题的文字里，也不在各章的段落里。请照抄通报的原话。',
    },
  ]);
});

test('each field is checked for itself', () => {
  const faults = faultsOf({
    responsible: '戊科',
    deadline: '2027年',
    status: { is: 'incomplete', words: '尚未完成' },
  });
  expect(faults.map(({ field }) => field)).toEqual(['status words', 'responsible', 'deadline']);
});

test('a status that its own words contradict is reported', () => {
  const faults = faultsOf({ status: { is: 'rectified', words: '阶段性完成' } });
  expect(faults.map(({ field, line }) => [field, line])).toEqual([['status is', 2]]);
});
