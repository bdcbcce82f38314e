import { homePath } from '@/lib/addresses';
import type { Trail } from '@/lib/trail';

/** Where the page stands: the pages above it, each a link, then its own name. */
export function Breadcrumbs({ above, here }: Trail) {
  return (
    <nav aria-label="当前位置" className="pt-3 text-sm text-ink-2 print:hidden">
      <ol className="flex flex-wrap leading-dense">
        {[{ label: '首页', path: homePath }, ...above].map(({ label, path }) => (
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
          {here}
        </li>
      </ol>
    </nav>
  );
}
