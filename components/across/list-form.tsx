import { buttonClasses } from '@/components/page/button-classes';
import { FilterControls } from '@/components/search/filter-controls';
import { allIssuesCodesPath, allIssuesPath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import * as listed from '@/lib/search/listed/attributes';
import type { ListFilter } from '@/lib/search/listed/list-filters';

/** The filters of the list of all issues, bound by browser/all-issues.ts; absent without scripts, when the list is whole. */
export function ListForm({ filters }: { filters: readonly ListFilter[] }) {
  return (
    <div {...{ [data.wait]: true, [data.script]: 'all-issues' }} className="js-only relative mt-4 w-full">
      <p className="overdue max-w-text print:hidden">
        筛选没有加载成功，请刷新本页重试。下面的清单是完整的。
      </p>
      <form
        action={allIssuesPath}
        aria-label="筛选"
        tabIndex={-1}
        autoComplete="off"
        className="print:hidden"
        {...{ [listed.codes]: allIssuesCodesPath }}
      >
        <FilterControls filters={filters} />
      </form>
      <p
        role="status"
        {...{
          [data.loading]: '正在加载……',
          [data.offline]: '网络没有连接，连上后请重试。',
          [data.missing]: '加载失败，请重试。',
          [data.broken]: '加载不完整，请重试。',
        }}
        className="min-h-target py-2 print:min-h-0 print:p-0"
      />
      <button type="button" {...{ [data.retry]: true }} hidden className={buttonClasses(true)}>
        重试
      </button>
    </div>
  );
}
