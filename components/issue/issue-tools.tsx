import { editorial } from '@/components/editorial';
import { AlternateLinks } from '@/components/page/alternate-links';
import { linkClasses } from '@/components/page/button-classes';
import { PageTools } from '@/components/page/page-tools';
import { issueInNoticePath } from '@/lib/addresses';
import { issueCitation } from '@/lib/data/citation';
import * as data from '@/lib/data-attributes';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issueAlternates } from '@/lib/pages/alternates';
import { FactLinks } from './fact-links';

/** The tools of an issue page: print, copy, alternates, and how to share it from WeChat. */
export function IssueTools({ site, notice, issue }: { site: Site; notice: Notice; issue: Issue }) {
  return (
    <div {...editorial} className="mt-8 border-t border-rule pt-6 print:hidden">
      <PageTools quotes citation={issueCitation(site, notice, issue)} />
      <p className="js-only mb-3 w-full text-sm text-ink-2">
        只引用一项措施的，先点这项措施后面的“¶”，再复制引用或引文。
      </p>
      <p {...{ [data.wechat]: true }} hidden className="mb-3 text-sm text-ink-2" />
      <p>
        <a href={issueInNoticePath(issue)} className={linkClasses()}>
          在通报全文中查看
        </a>
        <FactLinks notice={notice} issue={issue} />
        <AlternateLinks alternates={issueAlternates(issue)} />
      </p>
    </div>
  );
}
