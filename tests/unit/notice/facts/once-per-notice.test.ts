import { expect, test } from 'vitest';
import { oncePerNotice } from '@/lib/notice/facts/once-per-notice';
import { notice } from '@/tests/fixtures/notices/sample';

test('what was worked out about a notice is worked out for another one, and not for the same again', () => {
  const asked: string[] = [];
  const titleOf = oncePerNotice(({ slug, title }) => {
    asked.push(slug);
    return title;
  });
  const [first, second] = [notice([]), { ...notice([]), slug: '2027-xuncha' }];
  expect([first, second, first, second].map(titleOf)).toEqual(Array(4).fill(first.title));
  expect(asked).toEqual([first.slug, '2027-xuncha']);
});

test('nothing that was found is kept too', () => {
  let times = 0;
  const none = oncePerNotice(() => {
    times += 1;
  });
  const one = notice([]);
  none(one);
  none(one);
  expect(times).toBe(1);
});
