import type { CheerioAPI } from 'cheerio';
import { addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';
import { inChinese } from '@/lib/check-site/read/page-text';
import { remember } from '@/lib/check-site/read/remember';

/** Every date or month that a page gives to programs differently from readers. */
export function checkDates({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([path, $]) => faultsIn($).map((fault) => `${addressOf(path)}：${fault}`));
}

const faultsIn = remember(($: CheerioAPI): string[] => {
  const times = $('time[datetime]').map((_, time) => {
    const [date = '', words] = [time.attribs.datetime, $(time).text().trim()];
    const minute = date.includes('T') ? ` ${date.slice(11, 16)}` : '';
    return words === `${inChinese(date)}${minute}` ? [] : [{ date, words }];
  });
  const months = $('[data-month]').map((_, span) => {
    const [date = '', words] = [span.attribs['data-month'], $(span).closest('p, dd, li').text()];
    return words.includes(inChinese(date)) ? [] : [{ date, words }];
  });
  return [...times.get(), ...months.get()].map(({ date, words }) => `${date} 旁边写的是“${words}”`);
});
