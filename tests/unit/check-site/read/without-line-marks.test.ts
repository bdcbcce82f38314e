import { expect, test } from 'vitest';
import { withoutLineMarks } from '@/lib/check-site/read/without-line-marks';

test('<wbr> and the spans around names, dates and full stops are taken out, other spans are kept', () => {
  const page =
    '<h1>整改<wbr>不够<span class="stop">。</span></h1><p><span class="whole">2025年</span><span class="mr-4">月</span></p>';
  expect(withoutLineMarks(page)).toBe('<h1>整改不够。</h1><p>2025年<span class="mr-4">月</span></p>');
});
