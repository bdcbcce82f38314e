import { editorial } from '@/components/editorial';
import { issueInNoticePath } from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { neighboursOf } from '@/lib/notice/neighbours';
import { ArticleSource } from './article-source';
import { IssueHistory } from './issue-history';
import { IssueSummary } from './issue-summary';
import { IssueTools } from './issue-tools';
import { IssueTurn } from './issue-turn';
import { MeasureItem } from './measure-item';
import { OpinionPart } from './opinion-part';
import { RelatedIssues } from './related-issues';

/** One issue: its approved text, surrounded by editorial additions (data-editorial). */
export function IssueArticle({ site, notice, issue }: { site: Site; notice: Notice; issue: Issue }) {
  const neighbours = neighboursOf(notice, issue);
  const { heading, printedNumber, parts } = issue;
  return (
    <>
      <article className="max-w-text pt-1 sm:pt-5">
        <h1 className="text-2xl md:text-3xl">
          <span className="mr-1 text-lg text-ink-2">{printedNumber}</span>
          {heading.slice(printedNumber.length)}
        </h1>
        <p {...editorial} className="mt-1 text-sm leading-dense text-ink-2 sm:mt-2">
          <span className="mr-4 unbroken">
            <b className="font-serif text-xl text-ink">问题 {neighbours.number}</b>（共 {neighbours.total}{' '}
            个）
          </span>
          <ArticleSource site={site} notice={notice} />
        </p>
        <IssueSummary site={site} notice={notice} issue={issue} />
        {parts.map((part) => (
          <section key={part.label}>
            {part.label !== null && (
              <h2 className="mt-4 border-t border-rule pt-4 text-xl sm:mt-9 sm:pt-5">{part.label}</h2>
            )}
            <ul>
              {part.measures.map((measure) => (
                <MeasureItem key={measure.id} site={site} issue={issue} part={part} measure={measure} />
              ))}
            </ul>
          </section>
        ))}
        {issue.sharedText && (
          <p {...editorial} className="mt-2">
            通报把这个问题的整改情况与别的问题合在一起写，见<a href={issueInNoticePath(issue)}>通报全文</a>。
          </p>
        )}
        {issue.withoutText && (
          <p {...editorial} className="mt-2">
            收到的通报在这里没有写整改情况。
          </p>
        )}
        <IssueHistory notice={notice} issue={issue} />
        <OpinionPart site={site} notice={notice} issue={issue} />
        <IssueTools site={site} notice={notice} issue={issue} />
      </article>
      <RelatedIssues notice={notice} issue={issue} />
      <IssueTurn neighbours={neighbours} />
    </>
  );
}
