import { type Alteration, NOTICE, swap } from './alteration';

/** Facts on the home page, the lists and the page of the whole notice, each changed by hand. */
export const lists: Alteration[] = [
  [
    'a target on the page of the whole notice',
    `${NOTICE}index.html`,
    swap('原文“力争', '原文“争取'),
    '通报页上的问题：/notices/2025-xuncha/：问题 39 的措施旁的目标时间是“…“二是”而言，原文“争取2025年12月…”，issues.json 里是“…“二是”而言，原文“力争2025年12月…”',
  ],
  [
    'one name in linked data',
    `${NOTICE}issues/index.html`,
    swap('"name":"普法宣传成效不够明显"', '"name":"普法宣传成效明显"'),
    '问题清单的 JSON-LD：/notices/2025-xuncha/issues/：问题 07 的标题是“普法宣传成效明显”，issues.json 里是“普法宣传成效不够明显”',
  ],
  [
    'a count on the home page',
    '/index.html',
    swap('>38</b>', '>37</b>'),
    '首页的个数：/：各状态的个数是“2 个基本完成整改、3 个未完成整改、37 个已整改”，issues.json 里是“2 个基本完成整改、3 个未完成整改、38 个已整改”',
  ],
  [
    'a code of the filter',
    `${NOTICE}issues/index.html`,
    swap('value="fiscal-condition"', 'value="staffing-limit"'),
    '/notices/2025-xuncha/issues/：原因的筛选是',
  ],
  [
    'a count of the filter',
    `${NOTICE}issues/index.html`,
    swap('不够扎实（3）', '不够扎实（4）'),
    '/notices/2025-xuncha/issues/：类别的筛选是',
  ],
  [
    'a count on the list of issues',
    `${NOTICE}issues/index.html`,
    swap('>38</b>', '>37</b>'),
    '问题清单的个数：/notices/2025-xuncha/issues/：各状态的个数是“2 个基本完成整改、3 个未完成整改、37 个已整改”，issues.json 里是“2 个基本完成整改、3 个未完成整改、38 个已整改”',
  ],
  [
    'the sentence below the counts',
    '/index.html',
    swap('其中 38 个问题的整改状态', '其中 37 个问题的整改状态'),
    '首页的个数：/：状态的说明是“…7日的通报。其中 37 个问题的整改状态…”，issues.json 里是“…7日的通报。其中 38 个问题的整改状态…”',
  ],
  [
    'the day of a notice on the list of notices',
    '/notices/index.html',
    swap('2025年2月17日发布', '2025年2月18日发布'),
    '历次通报：/notices/：http://localhost:3000/notices/2025-xuncha/ 的发布是“2025年2月18日发布，来源：莆田市司法局”，issues.json 里是“2025年2月17日发布，来源：莆田市司法局”',
  ],
  [
    'a reason on the home page',
    '/index.html',
    swap('（本站归纳）：政策调整、编制受限', '（本站归纳）：政策调整'),
    '首页的未完成问题：/：问题 39 的未完成的原因（本站归纳）是“政策调整”，issues.json 里是“政策调整、编制受限”',
  ],
  [
    'a month on the home page',
    '/index.html',
    swap('>目标时间 2025年12月<span', '>目标时间 2026年12月<span'),
    '首页的未完成问题：/：问题 39 的目标时间是“…2026年12月，仅就“二是”而言，原文…”，issues.json 里是“…2025年12月，仅就“二是”而言，原文…”',
  ],
  [
    'how many issues the home page calls unfinished',
    '/index.html',
    swap('进一步整改的 5 个', '进一步整改的 4 个'),
    '首页的个数：/：未完成的个数是“4”，issues.json 里是“5”',
  ],
  [
    'the month that a script waits for',
    '/index.html',
    swap('data-month="2025-12"', 'data-month="2026-12"'),
    '页面的日期：/：2026-12 旁边写的是“',
  ],
  [
    'a day on the page of all changes',
    '/changes/index.html',
    swap('>2025年2月17日</time>', '>2025年2月18日</time>'),
    '更新记录：/changes/：http://localhost:3000/notices/2025-xuncha/ 的全文是“…2025年2月18日，发布通报中共莆田市…”，issues.json 里是“…2025年2月17日，发布通报中共莆田市…”',
  ],
  [
    'a figure on the page of figures',
    `${NOTICE}figures/index.html`,
    swap('>17.63%</b>，', '>71.63%</b>，'),
    '数字页：/notices/2025-xuncha/figures/：数字是“…项、100%、3个、71.63%、15.…”，figures.json 里是“…项、100%、3个、17.63%、15.…”',
  ],
  [
    'a document on the page of documents',
    `${NOTICE}documents/index.html`,
    swap('《宪法颂》', '《宪法歌》'),
    '的名称是“《宪法歌》”，documents.json 里是“《宪法颂》”',
  ],
  [
    'what is done to a document on its page',
    `${NOTICE}documents/index.html`,
    swap('>司法部颁布实施<', '>公安部颁布实施<'),
    '的写明是“公安部颁布实施”，documents.json 里是“司法部颁布实施”',
  ],
  [
    'a date on the line of time',
    `${NOTICE}timeline/index.html`,
    swap('<b>2024年3月19日</b>', '<b>2024年3月18日</b>'),
    '时间线：/notices/2025-xuncha/timeline/：文字是“',
  ],
  [
    'the kind of a date on the line of time',
    `${NOTICE}timeline/index.html`,
    swap('</b> 反馈巡察意见', '</b> 目标时间'),
    '时间线：/notices/2025-xuncha/timeline/：起止是“',
  ],
];
