import { buttonClasses } from '@/components/page/button-classes';
import { ToolLink } from '@/components/page/tool-link';
import {
  issuesPath,
  noticePath,
  noticesPath,
  searchIndexPath,
  searchPath,
  searchRootPath,
  suggestPath,
} from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import { filtersOf } from '@/lib/search/filters-of';
import * as shard from '@/lib/search/shards/attributes';
import { FilterControls } from './filter-controls';
import { SearchBox } from './search-box';

/**
 * Search box, filters and status message on a page that answers itself (`action` is its address). Bound by
 * browser/search-box.ts, which loads browser/search.ts and the indexes when they are needed; browser/search-shards.ts and the
 * root of the index if that is in shards.
 */
export function SearchPanel({
  notices,
  action,
  shards = false,
}: {
  notices: readonly Notice[];
  action: string;
  shards?: boolean;
}) {
  const [notice] = notices;
  const single = notices.length === 1 && notice !== undefined;
  return (
    <div {...{ [data.wait]: true }} className="js-only relative mt-2 w-full md:mt-5 print:mt-0">
      <p className="overdue max-w-text print:hidden">
        {action === searchPath
          ? '搜索没有加载成功，请刷新本页重试，或者浏览下面的清单和全文。'
          : '搜索和筛选没有加载成功，请刷新本页重试。下面的清单是完整的。'}
      </p>
      <SearchBox action={action} {...(shards ? { script: 'search-shards' } : {})}>
        <FilterControls filters={filtersOf(notices)}>
          {!single && <input hidden name="theme" title="所选方面" />}
        </FilterControls>
      </SearchBox>
      <p
        role="status"
        {...{
          [data.loading]: '正在加载……',
          [data.slow]: '网络较慢，正在加载，请稍候。',
          [data.empty]: '请输入要找的文字，或选择筛选条件。',
          [data.offline]: '网络没有连接，连上后请重试。',
          [data.missing]: '加载失败，请重试。',
          [data.broken]: '加载不完整，请重试。',
          ...(shards
            ? {
                [shard.outdated]: '网站内容已更新，请刷新本页再搜索。',
                [shard.renewed]: '网站内容已更新，已重新搜索。',
              }
            : {}),
        }}
        className="min-h-target py-2 print:min-h-0 print:p-0"
      />
      <p {...{ [data.direct]: true }} hidden className="print:hidden">
        {/* biome-ignore lint/a11y/useValidAnchor lint/a11y/useAnchorContent: filled in by the script */}
        <a hidden className="mr-6 inline-block min-h-target py-2.5 leading-dense" />
      </p>
      <p
        role="status"
        {...{ [data.suggestions]: suggestPath, [data.lazyScript]: shards ? 'suggest-shards' : 'suggest' }}
        hidden
        className="print:hidden"
      >
        可以改搜：
        {/* biome-ignore lint/a11y/useValidAnchor lint/a11y/useAnchorContent: filled in by the script */}
        <a hidden className="mr-6 inline-block min-h-target py-2.5 leading-dense" />
      </p>
      <p {...{ [data.ways]: true }} hidden className="print:hidden">
        <button type="button" {...{ [data.retry]: true }} className={buttonClasses(true)}>
          重试
        </button>
        <a
          {...{ [data.words]: true }}
          hidden={action === searchPath}
          href={searchPath}
          className={buttonClasses()}
        >
          {action === searchPath ? '去掉筛选条件再搜' : '在全部文字里搜索'}
        </a>
        <ToolLink href={single ? issuesPath(notice) : noticesPath}>
          {single ? '全部问题' : '历次通报'}
        </ToolLink>
        {single && <ToolLink href={noticePath(notice)}>通报全文</ToolLink>}
      </p>
      {(shards ? [searchRootPath] : notices.map(searchIndexPath)).map((path) => (
        <span key={path} {...{ [data.index]: path }} />
      ))}
    </div>
  );
}
