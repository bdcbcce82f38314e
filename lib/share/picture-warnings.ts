import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { MISSING, missingIn } from './font-slices';
import { noticePicture, type PictureWords, pictureLines, sitePicture } from './picture-words';

/** A warning for each picture of link previews with characters that its font has not. */
export function pictureWarnings(site: Site, notices: readonly Notice[]): { file: string; message: string }[] {
  return [
    { file: 'content/site.yaml', words: sitePicture(site) },
    ...notices.map((notice) => ({
      file: `content/notices/${notice.slug}/notice.md`,
      words: noticePicture(site, notice),
    })),
  ].flatMap(({ file, words }) => {
    const missing = missingOn(words);
    if (missing.length === 0) return [];
    const message = `转发网址时显示的图片，字体里没有“${missing.join('')}”，图片上印作“${MISSING}”；网页上的文字不受影响。`;
    return [{ file, message }];
  });
}

const missingOn = (words: PictureWords): string[] => missingIn(pictureLines(words).join(''));
