import { getNotices, getSite } from '@/app/_lib/content';
import { absoluteUrl, qrPath } from '@/lib/addresses';
import { toQr } from '@/lib/data/qr';
import { allPages } from '@/lib/pages/all-pages';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** One file for each page that is printed with a QR code. */
export function generateStaticParams(): { page: string[] }[] {
  return allPages(getNotices())
    .filter(({ hasQr }) => hasQr)
    .map(({ path }) => ({ page: qrPath(path).split('/').slice(2) }));
}

export async function GET(_: Request, { params }: RouteContext<'/qr/[...page]'>) {
  const file = `/qr/${(await params).page.join('/')}`;
  const page = allPages(getNotices()).find(({ path }) => qrPath(path) === file);
  if (page === undefined) throw new Error(`no page has the QR code ${file}`);
  return new Response(toQr(absoluteUrl(getSite(), page.path)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
