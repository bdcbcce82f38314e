import { PageFrame } from '@/components/page/page-frame';
import { AnswerTemplates } from '@/components/quotation/answer-templates';
import { QuotationPanel } from '@/components/quotation/quotation-panel';
import { noticePath, noticeTextPath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Page } from '@/lib/pages/page-of';

type Props = { page: Page; site: Site; notice: Notice; notices: readonly Notice[] };

/** The page that compares a pasted quotation with the notices; without scripts it says how to compare by hand. */
export function QuoteView({ site, notice, notices, page }: Props) {
  return (
    <PageFrame site={site} notice={notice} page={page}>
      <h1 className="mb-3 mt-5 text-2xl md:text-3xl">引文核对</h1>
      <p className="max-w-text">
        看到一段文字，说是引自通报的，可以在这里与本站收录的通报逐字核对：哪些与原文一致，哪些有出入，哪些不在通报中。
      </p>
      <p className="plain-only mt-3 max-w-text">
        自动核对需要 JavaScript，这个浏览器没有启用 JavaScript。请按下面的办法自行核对。
      </p>
      <QuotationPanel site={site} notices={notices} />
      <div hidden>
        <h2 className="mb-2 text-xl">核对结果</h2>
        <p className="mb-3 max-w-text text-sm text-ink-2">
          有出入的地方，带删除线的是引文，加粗带下划线的是通报原文；灰色的小字在同一句中，引文没有引用。
        </p>
        <ol {...{ [data.results]: true }} className="max-w-text" />
      </div>
      <AnswerTemplates />
      <section className="max-w-text print:hidden">
        <h2 className="mb-2 mt-9 text-xl">自行核对的办法</h2>
        <ol className="list-decimal pl-6">
          <li>打开通报全文，用浏览器的“在页面中查找”，输入引文中连续的几个字，先查数字、名称和日期。</li>
          <li>找到后，把整句话与引文逐字对照，注意数字有无变动，“不”“未”“力争”等字有无增减。</li>
          <li>再看前后各一句：引文有没有略去中间的话，有没有把不相连的两句话接在一起。</li>
        </ol>
        <ul className="mt-3">
          {notices.map((one) => (
            <li key={one.slug}>
              {one.shortTitle}：
              <a href={noticePath(one)} className="mr-4 inline-block min-w-target py-2">
                全文
              </a>
              <a href={noticeTextPath(one)} className="inline-block py-2">
                纯文本（notice.txt）
              </a>
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
