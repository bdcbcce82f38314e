import { expect, test } from 'vitest';
import { aboutFrontSchema } from '@/lib/model/about-front-schema';

function faultsOf(...ids: string[]): string[] {
  const front = { title: '说明', description: '怎样读这个网站。', ids };
  const { error } = aboutFrontSchema.safeParse(front, { reportInput: true });
  return error?.issues.map(({ path, message }) => `${path.join(' ')}：${message}`) ?? [];
}

test('a heading has an id of small letters and hyphens, as it stands in an address', () => {
  expect(faultsOf('reading', 'how-to-read')).toEqual([]);
  for (const id of ['Reading', '说明', '1st', '-a', 'a b']) expect(faultsOf(id)).toHaveLength(1);
});

test('no two headings have the same id, and the fault names it', () => {
  expect(faultsOf('status', 'reading', 'reading')).toEqual([
    'ids：“reading”写了两次。每个标题的网址片段要各不相同。',
  ]);
});
