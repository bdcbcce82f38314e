import { buttonClasses } from '@/components/page/button-classes';
import { searchIndexPath } from '@/lib/addresses';
import { issueCitation, noticeCitation } from '@/lib/data/citation';
import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { measureName } from '@/lib/notice/places/measure-name';
import { FEWEST_QUOTED, MOST_QUOTED } from '@/lib/quotation/check-quotation';

/**
 * The box for a quotation, bound by browser/quotation-box.ts, and the index and the citations of each notice, for the answer.
 * No form, and a box without a name: nothing that is pasted can be sent.
 */
export function QuotationPanel({ site, notices }: { site: Site; notices: readonly Notice[] }) {
  return (
    <div
      {...{ [data.script]: 'quotation-box', [data.lazyScript]: 'quotation', [data.wait]: true }}
      className="js-only mt-5 w-full"
    >
      <label htmlFor="quotation" className="block font-semibold print:hidden">
        粘贴引文（最多 {MOST_QUOTED} 字）
      </label>
      <textarea
        id="quotation"
        rows={6}
        maxLength={MOST_QUOTED}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="quotation-privacy"
        className="block max-h-[50vh] w-full max-w-text border border-control bg-paper px-4 py-2 leading-dense text-ink print:hidden"
      />
      <p id="quotation-privacy" className="mb-3 max-w-text text-sm text-ink-2 print:hidden">
        核对在您的设备上进行，粘贴的文字不会发送到任何地方，本站也不保存。
      </p>
      <p>
        <button type="button" className={buttonClasses(true)}>
          核对
        </button>
        <button type="button" {...{ [data.retry]: true }} hidden className={buttonClasses()}>
          重试
        </button>
      </p>
      <p
        role="status"
        {...{
          [data.loading]: '正在加载……',
          [data.empty]: `请粘贴引文，至少 ${FEWEST_QUOTED} 个字。`,
          [data.offline]: '网络没有连接，连上后请重试。',
          [data.missing]: '加载失败，请重试。',
          [data.broken]: '加载不完整，请重试。',
        }}
        className="min-h-target max-w-text py-2"
      />
      {notices.map((notice) => (
        <div
          key={notice.slug}
          hidden
          {...{ [data.index]: searchIndexPath(notice), [data.cite]: noticeCitation(site, notice) }}
        >
          {notice.issues.map((issue) => (
            <p
              key={issue.id}
              {...{ [data.issue]: issue.id, [data.cite]: issueCitation(site, notice, issue) }}
            >
              {issue.parts.flatMap((part) =>
                part.measures.map((measure) => (
                  <b key={measure.id} {...{ [data.measure]: measureName(part, measure) }} />
                )),
              )}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
