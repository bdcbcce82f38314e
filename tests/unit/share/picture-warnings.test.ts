import { expect, test } from 'vitest';
import { pictureWarnings } from '@/lib/share/picture-warnings';
import { issue, notice, site } from '@/tests/fixtures/notices/sample';

test('characters that the font has not are reported at the file they come from', () => {
  const rare = { ...notice([issue()]), issuer: '中共𬱖县图书局党组' };
  expect(pictureWarnings(site, [notice([]), rare])).toEqual([
    {
      file: 'content/notices/2026-library/notice.md',
      message: '转发网址时显示的图片，字体里没有“𬱖”，图片上印作“〓”；网页上的文字不受影响。',
    },
  ]);
  expect(pictureWarnings(site, [notice([issue()])])).toEqual([]);
});
