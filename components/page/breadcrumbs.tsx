import type { Page } from '@/lib/pages/page-of';

/** The pages above this one as links, then its own name; below 480 px only the page right above. Nothing on the home page. */
export function Breadcrumbs({ page }: { page: Page }) {
  if (page.above.length === 0) return null;
  return (
    <nav aria-label="当前位置" className="pt-1 text-sm text-ink-2 sm:pt-3 print:hidden">
      <ol className="flex flex-wrap leading-dense">
        {page.above.map(({ label, path }, index) => (
          <li
            key={path}
            className={index === page.above.length - 1 ? 'flex items-baseline' : 'max-[479px]:hidden'}
          >
            <span aria-hidden="true" className="mr-1 min-[480px]:hidden">
              ‹
            </span>
            <a className="crumb" href={path}>
              {label}
            </a>
            <span aria-hidden="true" className="mx-2 max-[479px]:hidden">
              /
            </span>
          </li>
        ))}
        <li aria-current="page" className="py-[10px] max-[479px]:hidden">
          {page.label}
        </li>
      </ol>
    </nav>
  );
}
