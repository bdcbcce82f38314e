import * as data from '@/lib/data-attributes';
import { buttonClasses, linkClasses } from './button-classes';

/**
 * Buttons that print the page, copy its address, its citation and, with `quotes`, its text with the citation. The first two
 * are bound by browser/page/tools.ts, the others by browser/article.ts; hidden without scripts.
 */
export function PageTools({ citation, quotes = false }: { citation: string; quotes?: boolean }) {
  return (
    <>
      <button type="button" {...{ [data.tool]: 'print' }} className={`js-only ${buttonClasses()}`}>
        打印本页
      </button>
      <button
        type="button"
        {...{ [data.tool]: 'cite', [data.cite]: citation, [data.script]: 'article', [data.wait]: true }}
        className={`js-only ${buttonClasses()}`}
      >
        复制引用
      </button>
      {quotes && (
        <button
          type="button"
          {...{ [data.tool]: 'quote', [data.wait]: true }}
          className={`js-only ${linkClasses()}`}
        >
          复制引文
        </button>
      )}
      <button type="button" {...{ [data.tool]: 'copy' }} className={`js-only ${linkClasses()}`}>
        复制网址
      </button>
      <span role="status" className="text-sm text-ink-2" />
    </>
  );
}
