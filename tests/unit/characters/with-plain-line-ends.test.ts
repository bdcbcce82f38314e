import { expect, test } from 'vitest';
import { withPlainLineEnds } from '@/lib/characters/with-plain-line-ends';

test('every line end becomes \\n, and \\r\\n is one', () => {
  expect(withPlainLineEnds('a\r\nb\rc\vd\u2028e\u0085f\fg\u2029h')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
});
