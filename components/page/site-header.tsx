import { homePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { headerLinks } from '@/lib/pages/all-pages';
import type { NavigationLink } from '@/lib/pages/page-kind';
import type { Page } from '@/lib/pages/page-of';
import { ReadingSettings } from './reading-settings';

/** The line that says that this is a copy, the site's name, its main pages and the reading settings, in one row; the link to `page` is marked. */
export function SiteHeader({ site, notice, page }: { site: Site; notice: Notice; page: Page | null }) {
  const links = headerLinks(notice);
  return (
    <header>
      {!site.official && (
        <p className="copy-line bg-paper-2 py-1 text-center leading-dense text-ink-2">
          演示副本，非{(page?.publisher ?? site.publisher).name}
          <wbr />
          官方网站，内容以官方发布为准
        </p>
      )}
      <div className="border-b border-t-4 border-rule border-t-seal print:hidden">
        <div className="relative mx-auto flex max-w-page items-center px-[16px] md:px-5 md:py-2">
          <a href={homePath} className="site-name">
            <span>{site.name}</span>
          </a>
          <div className="ml-[12px] md:ml-8">
            <nav aria-label="主要栏目" className="mr-1 inline-block md:inline">
              {/* Twice, as only a script could unfold one <details> on a wide screen; one of the two is always display:none. */}
              <details name="header" className="md:hidden">
                <summary className="header-button">菜单</summary>
                <ul className="header-panel">
                  <Links links={links} page={page} />
                </ul>
              </details>
              <ul className="hidden text-center md:inline">
                <Links links={links} page={page} />
              </ul>
            </nav>
            <ReadingSettings />
          </div>
        </div>
      </div>
    </header>
  );
}

function Links({ links, page }: { links: readonly NavigationLink[]; page: Page | null }) {
  return links.map(({ path, label }) => (
    <li key={path} className="md:mr-4 md:inline-block">
      <a
        href={path}
        aria-current={path === page?.path ? 'page' : undefined}
        className={`inline-block min-w-target whitespace-nowrap py-[10px] leading-dense no-underline ${path === page?.path ? '-mb-0.5 border-b-2 border-seal text-seal' : ''}`}
      >
        {label}
      </a>
    </li>
  ));
}
