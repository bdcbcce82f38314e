import { StatusLabel } from '@/components/status/status-label';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issuesUnder, type OutlineNode, outline } from '@/lib/notice/outline';
import { IssueRow } from './issue-row';

/** All issues of a notice under its headings: chapter, focus area, theme; a chapter of one status names it once. A heading without issues is left out. */
export function IssueGroups({ site, notice }: { site: Site; notice: Notice }) {
  const chapters = outline(notice).filter((node) => issuesUnder(node).length > 0);
  return chapters.map((node) => <Group key={node.heading?.id ?? 'no heading'} site={site} node={node} />);
}

const LOOKS = new Map([
  [1, 'mt-2 border-b-2 border-control pb-2 text-xl'],
  [2, 'mb-2 mt-2 max-w-text text-lg md:mt-8'],
  [3, 'pb-1 pr-8 pt-2 font-semibold leading-dense lg:w-72 lg:flex-none'],
]);

function Group({ site, node }: { site: Site; node: OutlineNode }) {
  const { heading, issues, children } = node;
  if (heading === null) return <Rows site={site} issues={issues} />;
  const { id, level, text } = heading;
  const Tag = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
  return (
    <section
      className={
        level === 3 ? 'border-t border-rule py-3 lg:flex' : level === 1 ? 'mb-10 print:mb-1' : undefined
      }
    >
      <Tag id={id} className={LOOKS.get(level)}>
        {text}
      </Tag>
      {level === 1 && <CommonStatus node={node} />}
      <Rows site={site} issues={issues} />
      {children.map((child) => (
        <Group key={child.heading?.id ?? 'no heading'} site={site} node={child} />
      ))}
    </section>
  );
}

// On a phone the tally above the list says it, and the first issue comes sooner.
function CommonStatus({ node }: { node: OutlineNode }) {
  const [code, ...others] = new Set(issuesUnder(node).map(({ status }) => status.code));
  if (code === undefined || others.length > 0) return null;
  return (
    <p className="mt-2 hidden text-sm md:block print:block">
      <StatusLabel code={code} />
    </p>
  );
}

function Rows({ site, issues }: Pick<OutlineNode, 'issues'> & { site: Site }) {
  if (issues.length === 0) return null;
  return (
    <ul className="min-w-0 flex-1">
      {issues.map((issue) => (
        <IssueRow key={issue.id} site={site} issue={issue} />
      ))}
    </ul>
  );
}
