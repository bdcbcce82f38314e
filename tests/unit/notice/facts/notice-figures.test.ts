import { expect, test } from 'vitest';
import { noticeFigures } from '@/lib/notice/facts/notice-figures';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

test('figures stand in measures and paragraphs, not in headings', () => {
  const one = issue({
    heading: '（1）3个问题。',
    parts: [{ label: '整改情况：', measures: [measure({ text: '培训5次。' })] }],
  });
  const { sections, ...rest } = notice([one]);
  const figures = noticeFigures({
    ...rest,
    sections: [
      ...sections,
      {
        number: 4,
        blocks: [
          { kind: 'heading', level: 1, text: '四、做好4件事', id: 's4' },
          { kind: 'paragraph', text: '检查2次。', id: 's4-p1' },
        ],
      },
    ],
  });
  expect(figures.map(({ words, paragraph, place }) => [words, paragraph, place.kind])).toEqual([
    ['5次', '培训5次。', 'issue'],
    ['2次', '检查2次。', 'frame'],
  ]);
});
