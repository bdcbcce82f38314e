import { PageFrame } from '@/components/page/page-frame';
import { Prose } from '@/components/page/prose';
import { formatDate } from '@/lib/dates';
import type { Accessibility } from '@/lib/model/about';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Page } from '@/lib/pages/page-of';

type Props = { page: Page; site: Site; notice: Notice; accessibility: Accessibility };

/** The accessibility statement as editors wrote it, with the day of its review. The contact is in the footer. */
export function AccessibilityView({ site, notice, accessibility, page }: Props) {
  const { title, reviewed, sections } = accessibility;
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-3 mt-5 text-2xl md:text-3xl">{title}</h1>
      <p className="text-sm text-ink-2">
        最近核对：<time dateTime={reviewed}>{formatDate(reviewed)}</time>
      </p>
      {sections.map(({ id, title: heading, html }) => (
        <section key={id} id={id}>
          <h2 className="mb-2 mt-9 text-xl">{heading}</h2>
          <Prose html={html} />
        </section>
      ))}
    </PageFrame>
  );
}
