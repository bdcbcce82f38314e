import { getSite } from '@/app/_lib/content';
import { qrResponse } from '@/app/_lib/qr-response';
import { dataPath } from '@/lib/addresses';

export const dynamic = 'force-static';

export function GET() {
  return qrResponse(getSite(), dataPath);
}
