import { allIssuesPagePath } from '@/lib/addresses';
import * as listed from '@/lib/search/listed/attributes';

/** The links to all pages of the list of all issues; nothing for a single page. */
export function ListPages({ count, number }: { count: number; number: number }) {
  if (count < 2) return null;
  return (
    <nav aria-label="各页" className="mt-8 print:hidden">
      <ul {...{ [listed.pages]: true }} className="flex flex-wrap">
        {Array.from({ length: count }, (_, index) => index + 1).map((one) => (
          <li key={one}>
            <a
              href={allIssuesPagePath(one)}
              aria-label={`第 ${one} 页`}
              {...(one === number ? { 'aria-current': 'page' as const } : {})}
              className={`flex min-h-target min-w-target items-center justify-center tabular-nums ${one === number ? 'font-semibold no-underline' : ''}`}
            >
              {one}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
