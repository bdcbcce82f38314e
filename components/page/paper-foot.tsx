import { editorial } from '@/components/editorial';
import { qrPath } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { noticeKnownUntil } from '@/lib/notice/status-words';
import type { Page } from '@/lib/pages/page-of';
import { shownUrl } from '@/lib/site-names/shown-url';

/** The end of a printed page: address, QR code, as-of date, the day of printing (by a script), and that the paper is no official document. */
export function PaperFoot({ site, notice, page }: { site: Site; notice: Notice; page: Page }) {
  return (
    <div {...editorial} className="paper-foot">
      {/* Lazy and hidden: browsers load it only when they print. */}
      <img src={qrPath(page.path)} alt="" width="99" height="99" loading="lazy" />
      <p className="pl-3">
        <span {...{ [data.unfiltered]: '（二维码不带筛选条件）' }}>{shownUrl(site, page.path)}</span>
        <br />
        {noticeKnownUntil(notice)}
        <span {...{ [data.printed]: true }} />
        <br />
        网页打印件，以正式文件为准
      </p>
    </div>
  );
}
