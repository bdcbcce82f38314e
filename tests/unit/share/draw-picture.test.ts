import { PNG } from 'pngjs';
import { createElement } from 'react';
import { expect, test, vi } from 'vitest';
import { SharePicture } from '@/components/share/share-picture';
import { readPngText } from '@/lib/png-text';
import { drawPicture, PICTURE } from '@/lib/share/draw-picture';
import { noticePicture, type PictureWords, pictureLines, sitePicture } from '@/lib/share/picture-words';
import { tokens } from '@/tailwind.config';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const draw = (words: PictureWords) =>
  drawPicture((shown) => createElement(SharePicture, { words: shown }), words);

// The smallest box around all that is not paper, below the red edge.
function inkBox({ width, height, data }: PNG): { left: number; right: number; bottom: number } {
  const box = { left: width, right: 0, bottom: 0 };
  const paper = tokens.paper.light;
  for (let y = 21; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (`#${data.subarray(at, at + 3).toString('hex')}` === paper) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.bottom = y;
    }
  }
  return box;
}

test.each([
  ['the site', sitePicture(site)],
  ['a notice', noticePicture(site, notice([issue(), unfinished({ id: '03' })]))],
  [
    'a notice of a body with a long name, a rare character and many statuses',
    {
      title: ['某某省某某市某某自治县陈𬱖文化广电和旅游局党组', '巡察整改情况'],
      counts: Array.from({ length: 8 }, (_, at) => ({ count: at, of: `个状态${at}`, open: false })),
      notes: ['截至2026年3月1日的通报', '演示副本，非某市图书局官方网站'],
    },
  ],
])('the picture of %s is drawn without network, all words in the square in the middle', async (_, words) => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const png = await draw(words);
  // The drawing loads its own program from data: addresses.
  expect(fetched.mock.calls.filter(([address]) => !`${address}`.startsWith('data:'))).toEqual([]);
  const picture = PNG.sync.read(Buffer.from(png));
  expect([picture.width, picture.height]).toEqual([PICTURE.width, PICTURE.height]);
  expect(`#${picture.data.subarray(0, 3).toString('hex')}`).toBe(tokens.seal.light);
  const { left, right, bottom } = inkBox(picture);
  expect(left).toBeGreaterThanOrEqual((PICTURE.width - PICTURE.height) / 2);
  expect(right).toBeLessThan((PICTURE.width + PICTURE.height) / 2);
  expect(bottom).toBeLessThan(PICTURE.height - 1);
  expect(readPngText(png, PICTURE.keyword)).toBe(pictureLines(words).join('\n'));
});

test('the same words give the same bytes', async () => {
  const words = sitePicture(site);
  expect(Buffer.from(await draw(words)).equals(Buffer.from(await draw(words)))).toBe(true);
});
