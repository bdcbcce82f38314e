import type { Site } from '@/lib/content/site-schema';
import { addressToQr } from '@/lib/data/qr';
import { absoluteUrl } from '@/lib/site';

/** The QR code of a page's full address, as the answer of its qr.svg. */
export function qrResponse(site: Site, path: string): Response {
  return new Response(addressToQr(absoluteUrl(site, path)), { headers: { 'Content-Type': 'image/svg+xml' } });
}
