import type { Page } from '@/lib/pages/page-of';

/** The pages above this one as links, then its own name; nothing on the home page. */
export function Breadcrumbs({ page }: { page: Page }) {
  if (page.above.length === 0) return null;
  return (
    <nav aria-label="当前位置" className="pt-3 text-sm text-ink-2 print:hidden">
      <ol className="flex flex-wrap leading-dense">
        {page.above.map(({ label, path }) => (
          <li key={path}>
            <a className="inline-block py-[10px]" href={path}>
              {label}
            </a>
            <span aria-hidden="true" className="mx-2">
              /
            </span>
          </li>
        ))}
        <li aria-current="page" className="py-[10px]">
          {page.label}
        </li>
      </ol>
    </nav>
  );
}
