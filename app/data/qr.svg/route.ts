import { getSite } from '@/app/content';
import { qrResponse } from '@/app/qr-response';
import { dataPath } from '@/lib/site';

export const dynamic = 'force-static';

export function GET() {
  return qrResponse(getSite(), dataPath);
}
