import type { Facts } from '@/lib/check-site/compare-records';
import { lines } from '@/lib/check-site/expect/issue-facts';
import type { StatedBureau } from '@/lib/check-site/files/read-site-json';
import { inChinese } from '@/lib/check-site/read/page-text';

/** What the page of a bureau says, as its data state it. */
export function bureauFacts(bureau: StatedBureau): Facts {
  return {
    名称: bureau.name,
    联系电话: bureau.contact.phone,
    邮政信箱: bureau.contact.post,
    电子邮箱: bureau.contact.mail,
    官方网站: bureau.officialSite ?? '',
    以前的名称: lines(bureau.formerly.map(({ name, until }) => `${inChinese(until)}以前名为${name}`)),
    订阅: bureau.feed,
    通报: lines(bureau.notices.map(({ url }) => url)),
  };
}
