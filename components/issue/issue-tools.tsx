import { editorial } from '@/components/editorial';
import { AlternateLinks } from '@/components/page/alternate-links';
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
        对这个问题提意见
      </ToolLink>
      <ToolLink href={issueInNoticePath(issue)}>在通报全文中查看</ToolLink>
      <AlternateLinks alternates={issueAlternates(issue)} />
      <PageTools citation={issueCitation(site, notice, issue)} />
    </div>
  );
}
