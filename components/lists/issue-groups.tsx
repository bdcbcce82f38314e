import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { issuesUnder, type OutlineNode, outline } from '@/lib/notice/outline';
import { IssueRow } from './issue-row';

/** All issues of a notice under its headings: chapter, focus area, theme. A heading without issues is left out. */
export function IssueGroups({ site, notice }: { site: Site; notice: Notice }) {
  const chapters = outline(notice).filter((node) => issuesUnder(node).length > 0);
  return chapters.map((node) => <Group key={node.heading?.id ?? 'no heading'} site={site} node={node} />);
}

const LOOKS = new Map([
  [1, 'mt-5 border-b-2 border-seal pb-2 text-xl md:mt-12'],
  [2, 'mb-2 mt-4 max-w-text text-lg md:mt-8'],
  [3, 'pb-1 pr-8 pt-2 font-semibold leading-dense lg:w-72 lg:flex-none'],
]);

function Group({ site, node: { heading, issues, children } }: { site: Site; node: OutlineNode }) {
  if (heading === null) return <Rows site={site} issues={issues} />;
  const { id, level, text } = heading;
  const Tag = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
  return (
    <section className={level === 3 ? 'border-t border-rule py-3 lg:flex' : undefined}>
      <Tag id={id} className={LOOKS.get(level)}>
        {text}
      </Tag>
      <Rows site={site} issues={issues} />
      {children.map((child) => (
        <Group key={child.heading?.id ?? 'no heading'} site={site} node={child} />
      ))}
    </section>
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
