import type { ReactNode } from 'react';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What every page shares: skip link, header, main, footer. `notice` is the one the header leads to. */
export function PageFrame(props: {
  site: Site;
  notice: Notice;
  path: string;
  breadcrumbs?: ReactNode;
  children: ReactNode;
}) {
  const { site, notice, path, breadcrumbs, children } = props;
  return (
    <>
      <a href="#main" className="skip">
        跳到正文
      </a>
      <SiteHeader site={site} notice={notice} path={path} />
      <div className="mx-auto max-w-page px-5 print:px-0">
        {breadcrumbs}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SiteFooter site={site} />
    </>
  );
}
