import { SharePicture } from '@/components/share/share-picture';
import { sharePicturePath } from '@/lib/addresses';
import { contentType } from '@/lib/content-type';
import { drawPicture } from '@/lib/share/draw-picture';
import type { PictureWords } from '@/lib/share/picture-words';

/** A picture of link previews as a response. */
export async function pictureResponse(words: PictureWords): Promise<Response> {
  const png = await drawPicture((shown) => <SharePicture words={shown} />, words);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': contentType(sharePicturePath) } });
}
