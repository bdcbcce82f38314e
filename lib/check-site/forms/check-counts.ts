import { inferredWords, knownUntil } from '@/lib/check-site/expect/known-words';
import { countWords } from '@/lib/check-site/expect/withdrawals';
import type { BuiltSite } from '@/lib/check-site/read/built-site';
import { dataOf, type NoticeData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';

/** Where counts on the home page, the list of notices and the list of issues differ from the data. */
export function checkCounts(site: BuiltSite, notice: string, newest: boolean): string[] {
  const data = dataOf(site, notice);
  if (data === null) return [`${notice}issues.json：读不出来`];
  const listed = site.pages.get('/notices/index.html');
  const line = listed?.(`li:has(a[href$="${notice}"])`).text() ?? '';
  const { title, published, source } = data.notice;
  const told = [title, ...countsIn(data), countWords(data), ...(source === null ? [] : [source])];
  return [
    ...(newest ? tallyFaults(site, '/', '首页', data) : []),
    ...tallyFaults(site, `${notice}issues/`, '问题清单', data),
    ...[...told, `${inChinese(published)}发布`]
      .filter((words) => !line.includes(words))
      .map((words) => `/notices/：没有写 ${words}`),
  ];
}

function countsIn({ issues }: NoticeData): string[] {
  const labels = issues.map(({ status }) => status.label);
  const count = (label: string): number => labels.filter((one) => one === label).length;
  return [...new Set(labels)].map((label) => `${count(label)} 个${label}`).sort();
}

function tallyFaults({ pages }: BuiltSite, address: string, name: string, data: NoticeData): string[] {
  const $ = pages.get(`${address}index.html`);
  if ($ === undefined) return [`${name}：没有这一页`];
  const items = $('main li:has(> b)');
  const counts = items.map((_, item) => {
    const number = $(item).children('b').text();
    return `${number} 个${$(item).text().slice(number.length)}`;
  });
  const shown = counts.get().sort().join('，');
  const inData = countsIn(data).join('，');
  const sentence = items.parent().next('p').text();
  const known = knownSentence(data);
  return [
    ...(shown === inData ? [] : [`${name}写 ${shown}，数据是 ${inData}`]),
    ...(sentence.startsWith(known) ? [] : [`${name}写“${sentence}”，应是“${known}”`]),
    ...($('main').text().includes(countWords(data)) ? [] : [`${name}没有写 ${countWords(data)}`]),
  ];
}

function knownSentence({ notice, issues, notes }: NoticeData): string {
  const inferred = issues.filter(({ status }) => status.basis === 'inferred').length;
  const known = knownUntil(
    notice.asOf,
    issues.flatMap(({ updates }) => updates),
  );
  return `${known}。${inferred === 0 ? '' : `其中 ${inferred} 个的状态${inferredWords(notes)}。`}`;
}
