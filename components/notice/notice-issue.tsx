import { editorial } from '@/components/editorial';
import { TargetNote } from '@/components/issue/target-note';
import { StatusMark } from '@/components/status/status-mark';
import { issueAnchor, issuePath, measureAnchor } from '@/lib/addresses';
import type { Issue } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { STATUS_LABELS } from '@/lib/status';

/** An issue inside the whole notice: heading with mark and link to its own page, then its text as paragraphs. */
export function NoticeIssue({ site, issue }: { site: Site; issue: Issue }) {
  // One level below the heading above, so that no level is skipped.
  const { chapter, area, theme } = issue.position;
  const Tag = theme !== null ? 'h5' : area !== null ? 'h4' : chapter !== null ? 'h3' : 'h2';
  return (
    <section id={issueAnchor(issue)}>
      <Tag className="mb-1 mt-6 font-semibold">
        <a href={issuePath(issue)} className="block py-1.5 no-underline hover:underline">
          <span {...editorial}>
            <StatusMark code={issue.status.code} />
            <span className="sr-only">{STATUS_LABELS[issue.status.code]}：</span>{' '}
          </span>
          {issue.heading}
        </a>
      </Tag>
      {issue.parts.map(({ label, measures }) => [
        measures.length === 0 && (
          <p key={label} className="my-2.5 indent-[2em]">
            <b>{label}</b>
          </p>
        ),
        ...measures.map((measure, index) => (
          <div key={measure.id} id={measureAnchor(issue, measure)}>
            {`${measure.ordinal ?? ''}${measure.text}`.split('\n').map((paragraph, line) => (
              <p key={paragraph} className="my-2.5 indent-[2em]">
                {index === 0 && line === 0 && <b>{label}</b>}
                {paragraph}
              </p>
            ))}
            <TargetNote site={site} issue={issue} measure={measure} />
          </div>
        )),
      ])}
    </section>
  );
}
