import type { Notice } from '@/lib/model/notice';
import { type OutlineNode, outline } from '@/lib/notice/outline';

/** The headings of a notice as nested links into its page. */
export function NoticeContents({ notice }: { notice: Notice }) {
  return <Level nodes={outline(notice)} />;
}

function Level({ nodes }: { nodes: OutlineNode[] }) {
  return (
    <ol>
      {nodes.flatMap(({ heading, children }) =>
        heading === null ? (
          []
        ) : (
          <li key={heading.id} className={heading.level === 1 ? '' : 'pl-4'}>
            <a
              href={`#${heading.id}`}
              className={`flex min-h-target items-center py-1 leading-[1.5] no-underline hover:underline ${heading.level === 1 ? 'font-semibold' : ''}`}
            >
              <span className="by-words">{heading.text}</span>
            </a>
            {children.length > 0 && <Level nodes={children} />}
          </li>
        ),
      )}
    </ol>
  );
}
