import { type CheckResult, toCheckResult } from '@/lib/check-result';
import { checkAddresses, checkHosts } from './checks/check-addresses';
import { checkDates } from './checks/check-dates';
import { checkJsonSchema, checkSiteSchemas } from './checks/check-json-schema';
import { checkMetaTags } from './checks/check-meta-tags';
import { checkRecordTexts } from './checks/check-record-texts';
import { checkRobots } from './checks/check-robots';
import { namedAddresses } from './checks/named-addresses';
import { compareRecords, type Form } from './compare-records';
import { noticeForms } from './forms/notice-forms';
import { siteForms } from './forms/site-forms';
import { type BuiltSite, noticeAddresses } from './read/built-site';
import { publishedNotices } from './read/published-notices';

/** Checks that all forms of a built site state the same, and that it is sound in itself; one result per form and check. */
export function checkSite(site: BuiltSite): CheckResult[] {
  const addresses = noticeAddresses(site);
  const notices = publishedNotices(site);
  const unread = addresses.filter((address) => !notices.some(({ path }) => path === address));
  const forms = [...notices.flatMap((notice) => noticeForms(site, notice)), ...siteForms(site, notices)];
  const named = namedAddresses(site);
  const { texts, faults } = checkRecordTexts(site);
  return [
    toCheckResult(
      'issues.json',
      [
        ...(addresses.length === 0 ? ['没有通报'] : []),
        ...unread.map((address) => `${address}issues.json：读不出来`),
      ],
      `${notices.length} 份通报，以它核对下面各种文件`,
    ),
    ...formResults(forms),
    // Sites of a few notices have none.
    ...(texts === 0
      ? []
      : [toCheckResult('search/', faults, `${texts} 条结果的文字都与各通报的 search.json 一致`)]),
    toCheckResult(
      'schema.json',
      [...addresses.flatMap((notice) => checkJsonSchema(site, notice)), ...checkSiteSchemas(site)],
      'JSON 文件都符合',
    ),
    toCheckResult('网址', checkAddresses(site, notices, named), `网页和文件里的 ${named.length} 个都有着落`),
    toCheckResult('robots.txt', checkRobots(site), '写明站点地图，没有拦住可收录的网页'),
    toCheckResult('页面的日期', checkDates(site), '写给程序的与写给读者的一致'),
    toCheckResult('meta 标签', checkMetaTags(site), '没有空的'),
    toCheckResult('外部网站', checkHosts(site, notices, named), '名单之外的没有'),
  ];
}

// Forms of one name belong to different notices and share a result.
function formResults(forms: readonly Form[]): CheckResult[] {
  const names = [...new Set(forms.map(({ name }) => name))];
  return names.map((name) => {
    const own = forms.filter((form) => form.name === name);
    const files = own.flatMap((form) => form.files);
    const records = files.reduce((sum, { expected }) => sum + expected.length, 0);
    return toCheckResult(name, own.flatMap(compareRecords), `${files.length} 个文件，${records} 条都一致`);
  });
}
