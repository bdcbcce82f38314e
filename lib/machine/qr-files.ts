import { absoluteUrl, qrPath } from '@/lib/addresses';
import { toQr } from '@/lib/data/qr';
import type { Site } from '@/lib/model/site-schema';
import type { ListedPage } from '@/lib/pages/all-pages';
import { bytesOf, type MachineFile } from './machine-file';

/** The QR code of each of these pages that is printed with one. */
export function qrFiles(site: Site, pages: readonly ListedPage[]): MachineFile[] {
  return pages
    .filter(({ hasQr }) => hasQr)
    .map(({ path }) => ({ path: qrPath(path), make: () => bytesOf(toQr(absoluteUrl(site, path))) }));
}
