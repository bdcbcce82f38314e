import { absoluteUrl } from '@/lib/addresses';
import { addressToQr } from '@/lib/data/qr';
import type { Site } from '@/lib/model/site-schema';

/** The QR code of a page's full address, as the answer of its qr.svg. */
export function qrResponse(site: Site, path: string): Response {
  return new Response(addressToQr(absoluteUrl(site, path)), { headers: { 'Content-Type': 'image/svg+xml' } });
}
