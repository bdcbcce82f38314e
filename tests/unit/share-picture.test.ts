import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { sharePicturePath } from '@/lib/addresses';
import { sharePictureFault, shareWords, withShareWords } from '@/lib/share-picture';
import { tokens } from '@/tailwind.config';
import { pngFile } from '@/tests/fixtures/evidence/png-file';
import { site } from '@/tests/fixtures/notices/sample';

test('the share picture is a PNG of 1200 × 630 in at most 40,000 bytes, red above and paper below', () => {
  const bytes = readFileSync(`public${sharePicturePath}`);
  const { width, height, data } = PNG.sync.read(bytes);
  expect([width, height]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThanOrEqual(40_000);
  const colours = [0, height - 1].map((row) => {
    const at = row * width * 4;
    return `#${data.subarray(at, at + 3).toString('hex')}`;
  });
  expect(colours).toEqual([tokens.seal.light, tokens.paper.light]);
});

const official = { ...site, official: true };
const drawn = withShareWords(pngFile(), site);
const CURE = '请运行 npm run share-picture，它会照 site.yaml 重做。';

test('only the picture of a demonstration copy says that it is one', () => {
  expect(shareWords(site)).toEqual({
    title: ['某市图书局', '巡察整改公开'],
    note: '演示副本，非某市图书局官方网站',
  });
  expect(shareWords(official).note).toBeNull();
});

test.each([
  ['has the words of its site', drawn, site, null],
  [
    'is of the demonstration copy, and the site has become official',
    drawn,
    official,
    `图片上印的是“某市图书局 巡察整改公开 演示副本，非某市图书局官方网站”，按现在的 site.yaml 应当印“某市图书局 巡察整改公开”。${CURE}`,
  ],
  [
    'is of another site',
    withShareWords(pngFile(), official),
    { ...official, name: '某县图书局 巡察整改公开' },
    `图片上印的是“某市图书局 巡察整改公开”，按现在的 site.yaml 应当印“某县图书局 巡察整改公开”。${CURE}`,
  ],
  ['has been made otherwise', pngFile(), site, `图片里没有记下它印的是什么字，不能核对。${CURE}`],
  ['is missing', null, site, `没有这张图片，转发网址时不显示图片。${CURE}`],
] as const)('a picture that %s', (_, png, now, fault) => {
  expect(sharePictureFault(png, now)).toBe(fault);
});
