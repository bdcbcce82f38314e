import { expect, test } from 'vitest';
import { paragraphFacts } from '@/lib/notice/facts/paragraph-facts';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

const marks = (text: string) => Array.from(text.matchAll(/！/g), ({ index }) => ({ index }));

test('facts are counted by place, over all paragraphs of a heading; headings have none', () => {
  const one = issue({
    heading: '（1）问题！',
    parts: [{ label: '整改情况：', measures: [measure({ text: '好！好！' })] }],
  });
  const { sections, ...rest } = notice([one]);
  const facts = paragraphFacts(
    {
      ...rest,
      sections: [
        ...sections,
        {
          number: 4,
          blocks: [
            { kind: 'heading', level: 1, text: '四、下一步！', id: 's4' },
            { kind: 'paragraph', text: '一！', id: 's4-p1' },
            { kind: 'paragraph', text: '二！', id: 's4-p2' },
          ],
        },
      ],
    },
    marks,
  );
  expect(facts.map(({ id, index, paragraph }) => [id, index, paragraph])).toEqual([
    ['02-m1-1', 1, '好！好！'],
    ['02-m1-2', 3, '好！好！'],
    ['s4-1', 1, '一！'],
    ['s4-2', 1, '二！'],
  ]);
});
