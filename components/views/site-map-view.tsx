import { PageFrame } from '@/components/page/page-frame';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { PageGroup } from '@/lib/pages/all-pages';
import type { Page } from '@/lib/pages/page-of';

type Props = { page: Page; site: Site; notice: Notice; groups: readonly PageGroup[] };

/** All pages of the site as links, in groups: the site's own, then those of each notice. */
export function SiteMapView({ site, notice, groups, page }: Props) {
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-3 mt-5 text-2xl md:text-3xl">网站地图</h1>
      {groups.map(({ title, links }) => (
        <section key={title}>
          <h2 className="mb-2 mt-7 text-xl">{title}</h2>
          <ul className="gap-x-10 leading-dense md:columns-2">
            {links.map(({ label, path }) => (
              <li key={path} className="break-inside-avoid">
                <a href={path} className="by-words inline-block min-w-target py-2.5 print:py-1">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
