import { LabelledRow } from '@/components/page/labelled-row';
import { PageFrame } from '@/components/page/page-frame';
import * as data from '@/lib/data-attributes';
import { formatDate } from '@/lib/dates';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Withdrawal } from '@/lib/model/withdrawal/withdrawal-schema';
import type { NavigationLink } from '@/lib/pages/page-kind';
import type { Page } from '@/lib/pages/page-of';

/** What was withdrawn, in a few words without any of its own; when and why; and where to read on. The header links to `notice`. */
export type WithdrawnProps = {
  site: Site;
  notice: Notice;
  page: Page;
  name: string;
  withdrawal: Withdrawal;
  more: NavigationLink;
};

/** The page at an address of which the content was withdrawn. */
export function WithdrawnView({ site, notice, page, name, withdrawal, more }: WithdrawnProps) {
  const { date, reason, basis } = withdrawal;
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <div {...{ [data.withdrawn]: true }} className="max-w-text">
        <h1 className="mb-4 mt-7 text-2xl md:text-3xl">{name}已撤下</h1>
        <p>这里公布过的内容已由{site.official ? page.publisher.name : '本站'}撤下，不再公开。</p>
        <dl className="my-6 border-l-4 border-rule bg-paper-2 px-5 py-3 leading-dense">
          <LabelledRow term="撤下日期">
            <time dateTime={date}>{formatDate(date)}</time>
          </LabelledRow>
          <LabelledRow term="原因">{reason}</LabelledRow>
          {basis !== undefined && <LabelledRow term="依据">{basis}</LabelledRow>}
        </dl>
        <p>
          <a href={more.path} className="inline-block py-2">
            {more.label}
          </a>
        </p>
        <p className="mt-6">
          {site.official
            ? '对撤下有疑问，请用下面的电话、信箱或电子邮箱联系。'
            : `对通报有疑问，请用下面的电话、信箱或电子邮箱联系${page.publisher.name}。`}
        </p>
      </div>
    </PageFrame>
  );
}
