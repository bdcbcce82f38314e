import { ReturnMarks } from '@/components/lists/return-marks';
import { TargetLines } from '@/components/lists/target-lines';
import { issuePath, returnedAnchor, targetsAnchor } from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { promisedIssues, returnedIssues } from '@/lib/notice/several/comparison';

type Props = { site: Site; notices: readonly Notice[] };

/** The lists behind the cells of the comparison: the issues that were found again, and those with open targets, by notice. */
export function ComparedIssues({ site, notices }: Props) {
  const returned = notices.filter((notice) => returnedIssues(notice).length > 0);
  const promised = notices.filter((notice) => promisedIssues(notice).length > 0);
  return (
    <>
      {returned.length > 0 && <h2 className="mb-2 mt-8 text-xl print:mb-0 print:mt-2">再次指出的问题</h2>}
      {returned.map((notice) => (
        <Section key={notice.slug} id={returnedAnchor(notice)} notice={notice}>
          {returnedIssues(notice).map((issue) => (
            <Item key={issue.id} issue={issue}>
              <ReturnMarks issue={issue} />
            </Item>
          ))}
        </Section>
      ))}
      {promised.length > 0 && <h2 className="mb-2 mt-8 text-xl print:mb-0 print:mt-2">没有完成的目标时间</h2>}
      {promised.map((notice) => (
        <Section key={notice.slug} id={targetsAnchor(notice)} notice={notice}>
          {promisedIssues(notice).map((issue) => (
            <Item key={issue.id} issue={issue}>
              <TargetLines site={site} issue={issue} />
            </Item>
          ))}
        </Section>
      ))}
    </>
  );
}

function Section({ id, notice, children }: { id: string; notice: Notice; children: React.ReactNode }) {
  return (
    <section>
      <h3 id={id} className="mt-4 font-semibold print:mt-1">
        {notice.bureauName}，{notice.shortTitle}
      </h3>
      <ul className="dense">{children}</ul>
    </section>
  );
}

function Item({ issue, children }: { issue: Issue; children: React.ReactNode }) {
  return (
    <li className="break-inside-avoid py-1 print:py-0">
      <a href={issuePath(issue)} className="by-words inline-block py-1.5 print:py-0">
        {Number(issue.id)} {issue.title}
      </a>
      {children}
    </li>
  );
}
