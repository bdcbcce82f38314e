import { editorial } from '@/components/editorial';
import { AlternateLinks } from '@/components/page/alternate-links';
import { linkClasses } from '@/components/page/button-classes';
import { PageTools } from '@/components/page/page-tools';
import { ToolLink } from '@/components/page/tool-link';
import { issueInNoticePath, opinionMail } from '@/lib/addresses';
import { issueCitation } from '@/lib/data/citation';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issueAlternates } from '@/lib/pages/alternates';

/** The tools of an issue page: send an opinion, print, copy, alternates. */
export function IssueTools({ site, notice, issue }: { site: Site; notice: Notice; issue: Issue }) {
  return (
    <div {...editorial} className="mt-8 print:hidden">
      <ToolLink primary href={opinionMail(site, issue)}>
        就此问题提出意见
      </ToolLink>
      <PageTools citation={issueCitation(site, notice, issue)} />
      <p>
        <a href={issueInNoticePath(issue)} className={linkClasses()}>
          在通报全文中查看
        </a>
        <AlternateLinks alternates={issueAlternates(issue)} />
      </p>
    </div>
  );
}
