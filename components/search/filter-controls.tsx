import type { ComponentProps, ReactNode } from 'react';
import { buttonClasses } from '@/components/page/button-classes';
import * as data from '@/lib/data-attributes';
import { SearchFilter } from './search-filter';

type Filters = readonly ComponentProps<typeof SearchFilter>['filter'][];

/** The filters of a form, folded on phones, its hidden fields, and what can be done once something is asked for. */
export function FilterControls({ filters, children }: { filters: Filters; children?: ReactNode }) {
  return (
    <>
      <button
        type="button"
        {...{ [data.unfold]: true }}
        aria-expanded={false}
        className="header-button md:hidden"
      >
        筛选
      </button>
      <div className="filters max-w-text gap-x-2.5 md:mt-3 md:grid md:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]">
        {filters.map((filter) => (
          <SearchFilter key={filter.field} filter={filter} />
        ))}
      </div>
      {children}
      <p {...{ [data.asked]: true }} hidden className="mt-3">
        <button type="button" {...{ [data.tool]: 'copy' }} className={buttonClasses()}>
          复制本页结果的链接
        </button>
        <span role="status" className="text-sm text-ink-2" />{' '}
        <button type="reset" className={buttonClasses()}>
          清空条件
        </button>
      </p>
    </>
  );
}
