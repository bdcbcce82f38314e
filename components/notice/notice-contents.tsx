import type { Notice } from '@/lib/model/notice';
import { type OutlineNode, outline } from '@/lib/notice/outline';

/** The headings of a notice as nested links into its page. */
export function NoticeContents({ notice }: { notice: Notice }) {
  return <Level nodes={outline(notice)} />;
}

function Level({ nodes }: { nodes: OutlineNode[] }) {
  return (
    <ol className="leading-dense">
      {nodes.flatMap(({ heading, children }) =>
        heading === null ? (
          []
        ) : (
          <li key={heading.id} className={heading.level === 1 ? '' : 'pl-4'}>
            <a
              href={`#${heading.id}`}
              className={`block py-2.5 no-underline hover:underline ${heading.level === 1 ? 'font-semibold' : ''}`}
            >
              {heading.text}
            </a>
            {children.length > 0 && <Level nodes={children} />}
          </li>
        ),
      )}
    </ol>
  );
}
