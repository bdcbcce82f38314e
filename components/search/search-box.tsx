import type { ReactNode } from 'react';
import { searchPath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import { MOST_ASKED } from '@/lib/search/query';

type Props = { action?: string; script?: string; children?: ReactNode };

/**
 * The search box. It leads to the search page; on a page that answers itself (`action`), browser/search-box.ts
 * loads the script of browser/ that finds results (`script`) when it is needed. Hidden without scripts.
 */
export function SearchBox({ action, script = 'search', children }: Props) {
  const own = action === undefined ? {} : { [data.script]: 'search-box', [data.lazyScript]: script };
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search>
    <form
      role="search"
      tabIndex={-1}
      action={action ?? searchPath}
      autoComplete="off"
      className="print:hidden"
      {...own}
    >
      <div className="flex max-w-text items-end">
        <div className="min-w-0 flex-1">
          <label htmlFor="q" className="sr-only">
            搜索标题和原文
          </label>
          <input
            id="q"
            name="q"
            type="search"
            enterKeyHint="search"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={MOST_ASKED}
            placeholder="搜索原文"
            className="min-h-target w-full border border-control px-[16px] py-2 leading-dense"
          />
        </div>
        <button
          type="submit"
          className="main-action min-h-target flex-none border border-l-0 border-control px-4 py-2 leading-dense"
        >
          搜索
        </button>
      </div>
      {children}
    </form>
  );
}
