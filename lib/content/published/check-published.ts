import { readNoticeAddress, slugsOf } from '@/lib/addresses';
import type { Report } from '@/lib/content/fault';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import type { Published } from '@/lib/model/published';
import { lastGood } from '@/lib/record/last-good';
import { isWithdrawn as isRecordedAsWithdrawn } from '@/lib/record/withdrawn';
import { publishable } from './publishable';
import { withdrawnAddresses } from './withdrawn-addresses';

/** The record in content/published.yaml without its damaged lines, the line of an address in it, and whether none is damaged. */
export type PublishedFile = {
  path: string;
  record: Published;
  lineOf: (address: string) => number;
  isWhole: boolean;
};

/** Checks that nothing published has vanished or changed, except by errata. `folder` is the content folder. */
export function checkPublished(
  { path, record, lineOf }: PublishedFile,
  notices: readonly Notice[],
  folder: string,
  report: Report,
  withdrawnNotices: readonly WithdrawnNotice[] = [],
): void {
  const isWithdrawn = withdrawnAddresses(notices, withdrawnNotices);
  const now = publishable(underOldNames(notices));
  const gone = new Set<string>();
  const vanished = (address: string, message: string): void =>
    report.add({ file: path, line: lineOf(address), message });
  for (const address of record.pages) {
    if (now.pages.includes(address) || readNoticeAddress(address) !== null) continue;
    vanished(address, `网页 ${address} 已经公开，现在没有了。请恢复它。`);
  }
  for (const [address, value] of Object.entries(record.texts)) {
    const current = now.texts[address];
    // Taken away on purpose.
    if (isWithdrawn(address, value)) continue;
    if (isRecordedAsWithdrawn(value)) {
      vanished(address, current === undefined ? UNSTATED : BACK);
      continue;
    }
    if (current === value) continue;
    const place = readNoticeAddress(address);
    if (place === null) {
      vanished(address, `${address} 不是这个网站的网址。${lastGood}`);
      continue;
    }
    const { slug, issue, file: name, fragment } = place;
    const notice = notices.find((one) => slugsOf(one).includes(slug));
    const page = address.replace(/#.*$/, '');
    if (current === undefined) {
      if (gone.has(slug) || gone.has(page)) continue;
      gone.add(notice === undefined ? slug : address);
      vanished(
        address,
        goneWords(notice === undefined ? { slug } : { slug: notice.slug, issue, name, fragment }),
      );
      continue;
    }
    // An old name adds nothing to the present one.
    if (notice?.slug !== slug) continue;
    if (name !== null) {
      // The first update that named it may have gone with its issue.
      const isLater = sumOf(current) === sumOf(value) && current > value;
      if (isLater && notice.withdrawn.length > 0) continue;
      report.add({ file: `${folder}/notices/${slug}/files/${name}`, message: changedFile(value, current) });
      continue;
    }
    const file = `${folder}/notices/${slug}/${issue === null ? 'notice.md' : `issues/${issue}.md`}`;
    report.add({ file, message: changedWords(value, current, fragment, issue) });
  }
}

const BACK =
  '这里已经登记为撤下，现在又有了文字。撤下的不能再公开：请从撤下以后的提交恢复，或者用 npm run withdraw 再撤下一次。';
const UNSTATED =
  '这里登记为撤下，内容里却没有撤下的说明（withdrawn）。请从撤下以后的提交恢复，不能只把它删掉。';

/** The addresses not yet recorded, or not yet recorded as withdrawn. */
export function unrecorded(
  record: Published | null,
  notices: readonly Notice[],
  withdrawnNotices: readonly WithdrawnNotice[] = [],
): string[] {
  const isWithdrawn = withdrawnAddresses(notices, withdrawnNotices);
  const unmarked = Object.entries(record?.texts ?? {}).flatMap(([address, value]) =>
    isWithdrawn(address, value) && !isRecordedAsWithdrawn(value) ? [address] : [],
  );
  const now = publishable(notices);
  const known = new Set([...(record?.pages ?? []), ...Object.keys(record?.texts ?? {})]);
  const added = [...now.pages, ...Object.keys(now.texts)].filter((address) => !known.has(address));
  return [...added, ...unmarked];
}

function underOldNames(notices: readonly Notice[]): Notice[] {
  return notices.flatMap((notice) =>
    slugsOf(notice).map((slug) => {
      const issues = notice.issues.map((issue) => ({ ...issue, notice: slug }));
      return { ...notice, slug, issues };
    }),
  );
}

type Address = { slug: string; issue?: string | null; name?: string | null; fragment?: string | null };

function goneWords({ slug, issue = null, name = null, fragment = null }: Address): string {
  if (name !== null) {
    return `文件 ${name} 已经公开，现在没有了。请放回 notices/${slug}/files，并恢复写到它的那一条更新。`;
  }
  const where = `notices/${slug}/${issue === null ? 'notice.md' : `issues/${issue}.md`}`;
  if (fragment?.startsWith('u-')) {
    return `${fragment.slice(2)} 的更新已经公开，现在没有了。请在 ${where} 里恢复；有新情况，请另写一条。`;
  }
  if (fragment?.startsWith('e-')) {
    return `第 ${fragment.slice(2)} 条更正已经公开，现在没有了。请在 ${where} 里恢复。`;
  }
  if (fragment !== null) return `措施 ${issue}-${fragment} 已经公开，现在没有了。请在 ${where} 里恢复。`;
  if (issue !== null) {
    return `问题 ${issue} 已经公开，现在没有了。请恢复 ${where}；公开过的问题不能删除，也不能改编号。`;
  }
  return `通报 ${slug} 已经公开，现在没有了。请恢复文件夹 notices/${slug}；改了名的，在新文件夹的 notice.md 里写 formerly: [${slug}]。`;
}

const sumOf = (value: string): string => value.split(' ')[1] ?? '';

function changedFile(value: string, current: string): string {
  const [day, sum] = value.split(' ');
  const [nowDay, nowSum] = current.split(' ');
  if (sum === nowSum) return `公开的日期与登记的不同：登记时是 ${day}，现在是 ${nowDay}。请改回更新的 date。`;
  return `与公开时不同：公开时的校验值以 ${sum} 开头，现在是 ${nowSum}。公开过的文件不能换，请放回原来的；有新的文件，请另起名字，另写一条更新。`;
}

const CURE = '请改回；确实要更正的，请写 errata。';

function changedWords(value: string, current: string, fragment: string | null, issue: string | null): string {
  const [day, words, status] = value.split(' ');
  const [nowDay, nowWords, nowStatus] = current.split(' ');
  if (fragment?.startsWith('u-')) {
    return `${fragment.slice(2)} 的更新与公开时不同。公开过的更新不能改，请改回；写错了字的，请写 errata；有新情况，请另写一条。`;
  }
  if (fragment?.startsWith('e-')) return `第 ${fragment.slice(2)} 条更正与公开时不同。请改回，另写一条。`;
  if (day !== nowDay) return `发布日期与公开时不同：公开时是 ${day}，现在是 ${nowDay}。请改回。`;
  if (status !== nowStatus) {
    return `状态与公开时不同：公开时是“${status ?? '没有登记'}”，现在是“${nowStatus}”。状态只由 updates 改变；当时登记错了的，请写 errata，其中写 of: 状态。`;
  }
  if (words === nowWords) return `与公开时不同。${CURE}`;
  if (fragment !== null) return `措施 ${issue}-${fragment} 的文字与公开时不同。${CURE}`;
  if (issue !== null) return `标题、责任单位、时限或各部分的标题、段落与公开时不同。${CURE}`;
  return `标题、各章的文字或问题的次序与公开时不同。${CURE}`;
}
