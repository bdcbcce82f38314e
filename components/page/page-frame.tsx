import type { ReactNode } from 'react';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Page } from '@/lib/pages/page-of';
import { Breadcrumbs } from './breadcrumbs';
import { ReadAloud } from './read-aloud';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What every page shares: skip link, header, breadcrumbs, main, footer. The header links to `notice`; `page` is null where the address has no page of its own. `aloud`: its article can be read aloud. */
export function PageFrame(props: {
  site: Site;
  notice: Notice;
  page: Page | null;
  aloud?: boolean;
  children: ReactNode;
}) {
  const { site, notice, page, aloud = false, children } = props;
  return (
    <>
      <a href="#main" className="skip">
        跳到正文
      </a>
      <SiteHeader site={site} notice={notice} page={page} />
      <div className="mx-auto max-w-page px-5 print:px-0">
        {page !== null && (
          <div className="flex print:hidden">
            <div className="min-w-0 flex-auto">
              <Breadcrumbs page={page} />
            </div>
            {aloud && <ReadAloud />}
          </div>
        )}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SiteFooter site={site} notice={notice} page={page} />
    </>
  );
}
