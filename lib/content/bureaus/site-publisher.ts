import { contactPath } from '@/lib/addresses';
import type { Report } from '@/lib/content/fault';
import type { Publisher } from '@/lib/model/bureau/publisher';
import type { SiteSettings } from '@/lib/model/site-schema';
import type { Bureaus } from './read-bureaus';

const MISSING =
  '有几个单位的网站，要写明网站的主办单位和它的联系方式。请在 publisher 下面写 name 和 contact（phone、post、mail）。';
const TOO_MANY = '只有一个单位的网站，主办单位就是它，联系方式写在 bureaus 里它的文件。请删去 publisher。';

/** Who speaks for the site: the only bureau, or the publisher in site.yaml where there are several; null and a fault if that is missing or too much. */
export function sitePublisher(
  { publisher }: Pick<SiteSettings, 'publisher'>,
  { bureaus, slugs, isWhole }: Bureaus,
  file: string,
  report: Report,
): Publisher | null {
  const place = { file, field: 'publisher' };
  if (slugs.length > 1) {
    if (publisher === undefined) report.add({ ...place, message: MISSING });
    return publisher === undefined ? null : { kind: 'site', ...publisher, home: contactPath };
  }
  if (publisher !== undefined && isWhole) report.add({ ...place, message: TOO_MANY });
  return bureaus[0] ?? null;
}
