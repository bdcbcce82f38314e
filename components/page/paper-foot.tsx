import { absoluteUrl, qrPath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { noticeKnownUntil } from '@/lib/notice/status-words';

/** What a printed page ends with: address and its QR code, as-of date, and what the paper is worth. */
export function PaperFoot({ site, notice, path }: { site: Site; notice: Notice; path: string }) {
  return (
    <div data-editorial className="paper-foot">
      {/* lazy and out of sight: browsers load it when they print, and not before */}
      <img src={qrPath(path)} alt="" width="99" height="99" loading="lazy" />
      <p className="pl-3">
        {absoluteUrl(site, path)}
        <br />
        {noticeKnownUntil(notice)}
        <br />
        网页打印件，以正式文件为准
      </p>
    </div>
  );
}
