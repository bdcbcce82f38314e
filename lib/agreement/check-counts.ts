import type { BuiltSite } from './built-site';
import { readJson } from './read-json';

/** Where the counts on the home page and on the list of notices differ from the data of a notice. */
export function checkCounts({ pages, files }: BuiltSite, notice: string, newest: boolean): string[] {
  const issues = readJson(files.get(`${notice}issues.json`) ?? '') ?? [];
  const labels = [...new Set(issues.map(({ status = '' }) => status))];
  const count = (label: string): number => issues.filter(({ status }) => status === label).length;
  const inData = labels.map((label) => `${count(label)} 个${label}`).sort();
  const home = pages.get('/index.html');
  const counted = home?.('main li:has(> b)').map((_, item) => {
    const number = home(item).children('b').text();
    return `${number} 个${home(item).text().slice(number.length)}`;
  });
  const onHome = counted?.get().sort() ?? [];
  const listed = pages.get('/notices/index.html');
  const line = listed?.(`li:has(a[href$="${notice}"])`).text() ?? '';
  return [
    ...(newest && onHome.join() !== inData.join()
      ? [`首页写 ${onHome.join('，')}，数据是 ${inData.join('，')}`]
      : []),
    ...inData.filter((words) => !line.includes(words)).map((words) => `/notices/：没有写 ${words}`),
  ];
}
