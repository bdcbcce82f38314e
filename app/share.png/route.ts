import { getSite } from '@/app/_lib/content';
import { pictureResponse } from '@/app/_lib/picture-response';
import { sitePicture } from '@/lib/share/picture-words';

export const dynamic = 'force-static';

export function GET() {
  return pictureResponse(sitePicture(getSite()));
}
