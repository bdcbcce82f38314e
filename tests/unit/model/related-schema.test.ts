import { expect, test } from 'vitest';
import { relatedSchema } from '@/lib/model/related-schema';

const faultsOf = (reason: string): string[] =>
  relatedSchema.safeParse({ issue: '36', reason }).error?.issues.map(({ message }) => message) ?? [];

test('editors say why two issues are related, in plain words', () => {
  expect(faultsOf('两处说的是同一笔经费。')).toEqual([]);
  expect(faultsOf('见[这里](https://example.gov.cn)。')).toHaveLength(1);
});

test.each([' ', '　　'])('blanks say nothing', (reason) => {
  expect(faultsOf(reason)).toHaveLength(1);
});
