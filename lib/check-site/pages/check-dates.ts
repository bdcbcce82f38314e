import { addressOf, type BuiltSite } from '@/lib/check-site/read/built-site';
import { daysIn, monthsIn } from '@/lib/check-site/read/page-text';

/** Every date or month that a page gives to programs differently from readers. */
export function checkDates({ pages }: BuiltSite): string[] {
  return [...pages].flatMap(([path, $]) => {
    const times = $('time[datetime]').map((_, time) => {
      const [date = '', words = ''] = [time.attribs.datetime, $(time).text()];
      const [day = '', minute = ''] = date.replace(/\+08:00$/, '').split('T');
      const told = [daysIn(words), /\d\d:\d\d/.exec(words)?.[0] ?? ''];
      return told.join() === [day, minute].join() ? [] : [{ date, words }];
    });
    const awaited = $('[data-month]').map((_, span) => {
      const [date = '', words] = [span.attribs['data-month'], $(span).closest('p, dd').text()];
      return monthsIn(words).split('、').includes(date) ? [] : [{ date, words }];
    });
    return [...times.get(), ...awaited.get()].map(
      ({ date, words }) => `${addressOf(path)}：${date} 旁边写的是“${words}”`,
    );
  });
}
