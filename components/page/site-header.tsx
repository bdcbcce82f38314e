import { homePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { headerLinks } from '@/lib/pages/all-pages';
import type { Page } from '@/lib/pages/page-of';
import { ReadingSettings } from './reading-settings';

/** The line that says that this is a copy, the site's name and links to its main pages; that of `page` is marked. */
export function SiteHeader({ site, notice, page }: { site: Site; notice: Notice; page: Page | null }) {
  return (
    <header>
      {!site.official && (
        <p className="bg-paper-2 px-4 py-1.5 text-center text-sm leading-dense text-ink-2">
          演示副本，非{site.bureau}官方网站，内容以官方发布为准
        </p>
      )}
      <div className="border-b border-t-4 border-rule border-t-seal print:hidden">
        <div className="mx-auto max-w-page px-5 py-2 lg:flex lg:items-baseline">
          <a
            href={homePath}
            className="mr-8 inline-block break-keep py-[10px] font-serif text-lg font-bold leading-heading tracking-wider text-seal no-underline"
          >
            {site.name}
          </a>
          <nav aria-label="主要栏目">
            <ul className="flex flex-wrap">
              {headerLinks(notice).map((item) => (
                <li key={item.path} className="mr-5">
                  <a
                    href={item.path}
                    aria-current={item.path === page?.path ? 'page' : undefined}
                    className={`inline-block py-[10px] leading-dense no-underline ${
                      item.path === page?.path ? '-mb-0.5 border-b-2 border-seal text-seal' : ''
                    }`}
                  >
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <ReadingSettings />
        </div>
      </div>
    </header>
  );
}
