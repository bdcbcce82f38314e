import { expect, test } from 'vitest';
import { isPrinted } from '@/lib/content/source/is-printed';

const SOURCE = '发布日期:2024-02-26 16:43:23信息来源:市某委办公室浏览次数:116\n来源：某 局 打印';

test.each(['2024-02-26', '2024-02-26 16:43', '市某委办公室', '某局'])('%s is printed whole', (words) => {
  expect(isPrinted(words, SOURCE)).toBe(true);
});

test.each(['2024-02-2', '2024-02-26 16:4', '市某委', '某委办公室', '办公室'])(
  '%s is only a part of what is printed',
  (words) => {
    expect(isPrinted(words, SOURCE)).toBe(false);
  },
);
