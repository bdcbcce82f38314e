import { PageFrame } from '@/components/page/page-frame';
import { Prose } from '@/components/page/prose';
import { StatusTable } from '@/components/status/status-table';
import type { About } from '@/lib/model/about';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Page } from '@/lib/pages/page-of';

/** The editors' page; the section “status” gets a table from the data. The contact is in the footer. */
export function AboutView({
  site,
  notice,
  about,
  page,
}: {
  page: Page;
  site: Site;
  notice: Notice;
  about: About;
}) {
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-3 mt-5 text-2xl md:text-3xl">{about.title}</h1>
      {about.sections.map(({ id, title, html }) => (
        <section key={id} id={id}>
          <h2 className="mb-2 mt-9 text-xl">{title}</h2>
          <Prose html={html} />
          {id === 'status' && <StatusTable site={site} notice={notice} />}
        </section>
      ))}
    </PageFrame>
  );
}
