import * as data from '@/lib/data-attributes';
import { buttonClasses, linkClasses } from './button-classes';

/** Buttons that print the page, copy its address or copy its citation; bound by browser/page/tools.ts and hidden without scripts. */
export function PageTools({ citation }: { citation: string }) {
  return (
    <>
      <button type="button" {...{ [data.tool]: 'print' }} className={`js-only ${buttonClasses()}`}>
        打印本页
      </button>
      <button
        type="button"
        {...{ [data.tool]: 'cite', [data.cite]: citation }}
        className={`js-only ${buttonClasses()}`}
      >
        复制引用
      </button>
      <button type="button" {...{ [data.tool]: 'copy' }} className={`js-only ${linkClasses()}`}>
        复制网址
      </button>
      <span role="status" className="text-sm text-ink-2" />
    </>
  );
}
