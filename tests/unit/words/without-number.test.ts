import { expect, test } from 'vitest';
import { withoutNumber } from '@/lib/words/without-number';

test.each(['（一）聚焦群众', '(12)聚焦群众', '三、聚焦群众', '3.聚焦群众', '聚焦群众'])(
  '%s loses its number and nothing else',
  (heading) => {
    expect(withoutNumber(heading)).toBe('聚焦群众');
  },
);

test('a number that belongs to the words stays', () => {
  expect(withoutNumber('一些问题')).toBe('一些问题');
});
