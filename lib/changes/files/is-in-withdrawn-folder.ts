import type { ExportedSite } from '@/lib/changes/read/exported-site';
import { WITHDRAWN_MARKER } from '@/lib/withdrawn-marker';

/** True for a path of a site, or the QR code of one, in or below a folder that is marked as withdrawn. */
export function isInWithdrawnFolder({ files }: Pick<ExportedSite, 'files'>, path: string): boolean {
  const of = path.startsWith('/qr/') ? path.slice('/qr'.length).replace(/\.svg$/, '/') : path;
  const steps = of.split('/').slice(0, -1);
  return steps.some((_, count) => files.has(`${steps.slice(0, count + 1).join('/')}/${WITHDRAWN_MARKER}`));
}
