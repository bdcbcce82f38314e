import { expect, test } from 'vitest';
import { measureId } from '@/lib/notice/places/measure-id';

test('the id of a measure names its issue first', () => {
  expect(measureId({ id: '07' }, { id: 'm2' })).toBe('07-m2');
});
