import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { parted } from '@/lib/check-site/read/facts';
import { readMarkdownText } from '@/lib/check-site/read/read-markdown';
import { readNoticeText } from '@/lib/check-site/read/read-pages';

/** Where notice.txt or notice.md differs from the page of the notice. */
export function checkText(site: BuiltSite, notice: string): string[] {
  const page = readNoticeText(site, notice);
  const forms = [
    { path: `${notice}notice.txt`, text: (site.files.get(`${notice}notice.txt`) ?? '').replaceAll('\n', '') },
    { path: `${notice}notice.md`, text: readMarkdownText(site.files.get(`${notice}notice.md`) ?? '') },
  ];
  return forms.flatMap(({ path, text }) => {
    if (text === page) return [];
    const { left, right } = parted(text, page);
    return [`${path}：全文是“${left}”，网页是“${right}”`];
  });
}
