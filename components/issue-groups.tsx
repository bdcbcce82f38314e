import type { Notice } from '@/lib/content/notice';
import { issuesUnder, type OutlineNode, outline } from '@/lib/notice/outline';
import { IssueRow } from './issue-row';

/** All issues of a notice under its own headings: chapter, focus area, theme. */
export function IssueGroups({ notice }: { notice: Notice }) {
  const chapters = outline(notice).filter((node) => issuesUnder(node).length > 0);
  return chapters.map((chapter) => (
    <section key={chapter.heading.id} aria-labelledby={chapter.heading.id}>
      <h2 id={chapter.heading.id} className="mt-12 border-b-2 border-seal pb-2 text-xl">
        {chapter.heading.text}
      </h2>
      <Rows node={chapter} />
      {chapter.children.map((area) => (
        <section key={area.heading.id} aria-labelledby={area.heading.id}>
          <h3 id={area.heading.id} className="mb-2 mt-8 max-w-text text-lg">
            {area.heading.text}
          </h3>
          <Rows node={area} />
          {area.children.map((theme) => (
            <section
              key={theme.heading.id}
              aria-labelledby={theme.heading.id}
              className="border-t border-rule py-3 lg:flex"
            >
              <h4
                id={theme.heading.id}
                className="pb-1 pr-8 pt-2 font-semibold leading-dense lg:w-72 lg:flex-none"
              >
                {theme.heading.text}
              </h4>
              <Rows node={theme} />
            </section>
          ))}
        </section>
      ))}
    </section>
  ));
}

function Rows({ node: { issues } }: { node: OutlineNode }) {
  if (issues.length === 0) return null;
  return (
    <ul className="min-w-0 flex-1">
      {issues.map((issue) => (
        <IssueRow key={issue.id} issue={issue} />
      ))}
    </ul>
  );
}
