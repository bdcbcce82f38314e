import { expect, test } from 'vitest';
import { placedTexts } from '@/lib/notice/places/placed-texts';
import { issue, measure, notice } from '@/tests/fixtures/notices/sample';

test('every text has its place: what follows a heading is under it, an issue has its heading and measures', () => {
  const one = issue({
    heading: '（2）甲。',
    parts: [{ label: '整改情况：', measures: [measure({ text: '乙。' })] }],
  });
  const { sections, ...rest } = notice([one]);
  const texts = placedTexts({
    ...rest,
    sections: [
      ...sections,
      {
        number: 4,
        blocks: [
          { kind: 'heading', level: 1, text: '四、计划', id: 's4' },
          { kind: 'paragraph', text: '丙。', id: 's4-p1' },
        ],
      },
    ],
  });
  const places = texts.map(({ place, text }) =>
    place.kind === 'issue' ? `${text} ${place.measure?.id ?? '-'}` : `${text} ${place.heading?.id ?? '-'}`,
  );
  expect(places.slice(-4)).toEqual([
    '（2）甲。 -',
    `乙。 ${one.parts[0]?.measures[0]?.id}`,
    '四、计划 s4',
    '丙。 s4',
  ]);
});
