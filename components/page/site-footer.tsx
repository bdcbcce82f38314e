import { homePath, mistakesUrl } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { footerLinks } from '@/lib/pages/all-pages';
import type { Page } from '@/lib/pages/page-of';
import { ContactList } from './contact-list';
import { PaperFoot } from './paper-foot';

/** On paper the address of the page; contact, which the home page has in its text, who runs the site, and the record numbers and official marks that are configured. */
export function SiteFooter(props: { site: Site; notice: Notice; page: Page | null }) {
  const { site, notice, page } = props;
  const publisher = page?.publisher ?? site.publisher;
  const records = [
    site.siteCode && `网站标识码 ${site.siteCode}`,
    site.icp,
    site.police,
    site.ipv6 && '网站支持IPv6',
  ].filter(Boolean);
  const offices = [
    ...(site.conac === undefined ? [] : [{ label: '党政机关网站标识', address: site.conac }]),
    ...(site.findMistakes ? [{ label: '我为政府网站找错', address: mistakesUrl(site) }] : []),
  ];
  return (
    <footer className="mt-12 border-t border-rule text-sm text-ink-2 print:mt-4">
      <div className="mx-auto max-w-page px-5 pb-12 pt-6 print:px-0 print:pb-0 print:pt-3">
        {page?.hasQr && <PaperFoot site={site} notice={notice} page={page} />}
        {page?.path !== homePath && <ContactList publisher={publisher} />}
        <p className="mt-2">
          {site.official ? '主办单位' : '信息来源'} {publisher.name}
        </p>
        <ul className="flex flex-wrap print:hidden">
          {footerLinks(site).map(({ label, path }) => (
            <li key={path} className="mr-6">
              <a className="inline-block min-h-target min-w-target py-2" href={path}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        {records.length > 0 && <p>{records.join(' · ')}</p>}
        {offices.length > 0 && (
          <ul className="flex flex-wrap print:hidden">
            {offices.map(({ label, address }) => (
              <li key={label} className="mr-6">
                <a className="inline-block min-h-target py-2" rel="external noreferrer" href={address}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
