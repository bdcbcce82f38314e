import { DataDictionary } from '@/components/data/data-dictionary';
import { DataFiles, SiteDataFiles } from '@/components/data/data-files';
import { TermsOfUse } from '@/components/data/terms-of-use';
import { PageFrame } from '@/components/page/page-frame';
import { ACCESS_DATE, dataCitation, noticeCitation } from '@/lib/data/citation';
import { dictionaries } from '@/lib/data/dictionaries';
import { caveats } from '@/lib/data/records/caveats';
import type { GroupOpening } from '@/lib/model/across/theme-group';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { Page } from '@/lib/pages/page-of';

type Props = {
  page: Page;
  site: Site;
  notices: Notice[];
  withdrawn: readonly WithdrawnNotice[];
  themeGroups: readonly GroupOpening[];
};

/** The page of all data files: files, meaning of fields, terms of use, citation. */
export function DataPageView({ site, notices, withdrawn, themeGroups, page }: Props) {
  const [newest] = notices;
  if (newest === undefined) return null;
  const across = { site, notices, themeGroups };
  return (
    <PageFrame site={site} notice={newest} page={page}>
      <h1 className="mb-3 mt-5 text-2xl md:text-3xl">数据下载</h1>
      <p className="max-w-text">
        网页上的内容，这里另有供下载和供程序读取的文件。文字、状态和目标时间与网页取自同一份内容。
      </p>
      {notices.map((notice) => (
        <section key={notice.slug}>
          <h2 id={notice.slug} className="mb-2 mt-9 text-xl">
            {notice.shortTitle}
          </h2>
          <DataFiles site={site} notice={notice} />
        </section>
      ))}
      <section>
        <h2 id="site" className="mb-2 mt-9 text-xl">
          整个网站
        </h2>
        <SiteDataFiles across={across} withdrawn={withdrawn} />
      </section>
      <Piece id="open" title="打开方式">
        <p>
          CSV 是表格，用 Excel、WPS 表格或 LibreOffice 打开；第一行是字段名，编码是 UTF-8。编号前面的
          0、年月的写法，办公软件可能改变样子；要逐字保留，请用“从文本导入”，各列选“文本”。
        </p>
        <p>
          单元格以 = + -
          @、制表符或它们的全角写法开头时，前面加一个半角单引号，以免被当成公式。读取时，单元格以一个或几个单引号加上这些符号开头的，去掉第一个单引号，就是原来的文字。
        </p>
        <p>在微信里打不开或存不下文件时，点右上角的“…”，选“在浏览器中打开”。</p>
      </Piece>
      <Piece id="before" title="使用须知">
        <ul className="list-disc pl-5">
          {caveats(site, site.publisher).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          <li>全文文件（notice.txt、notice.md）里，除引用块外都是批准的原文。</li>
        </ul>
      </Piece>
      <TermsOfUse site={site} notice={newest} />
      <Piece id="cite" title="引用格式">
        <p>下面是按《信息与文献 参考文献著录规则》（GB/T 7714）的示例，“{ACCESS_DATE}”换成访问日期。</p>
        <Citation words={dataCitation(site, newest)} />
        <Citation words={noticeCitation(site, newest)} />
        <p>
          引用某一个问题，用该问题的网址，问题页下方的“复制引用”会写好；引用某一项措施，用措施的网址。编号和网址公开后不变。
        </p>
      </Piece>
      <section>
        <h2 id="fields" className="mb-2 mt-9 text-xl">
          各字段的含义
        </h2>
        {dictionaries(across, newest).map(({ file, fields }) => (
          <DataDictionary key={file} file={file} fields={fields} />
        ))}
      </section>
    </PageFrame>
  );
}

// browsers break a line after a hyphen, even of a date
function Citation({ words }: { words: string }) {
  const [before, date, after] = words.split(/(\d{4}-\d{2}-\d{2})/);
  return (
    <p>
      {before}
      <span className="whitespace-nowrap">{date}</span>
      {after}
    </p>
  );
}

function Piece({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2 id={id} className="mb-2 mt-9 text-xl">
        {title}
      </h2>
      <div className="prose max-w-text">{children}</div>
    </section>
  );
}
