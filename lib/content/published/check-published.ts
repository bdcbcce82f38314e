import { readNoticeAddress, slugsOf } from '@/lib/addresses';
import type { Report } from '@/lib/content/fault';
import type { Notice, WithdrawnNotice } from '@/lib/model/notice';
import { lastGood } from '@/lib/record/last-good';
import { parseValue } from '@/lib/record/parse-value';
import { isWithdrawn as isRecordedAsWithdrawn } from '@/lib/record/withdrawn';
import { changedFile, changedWords, goneWords } from './changed-words';
import { publishable } from './publishable';
import type { PublishedFile } from './read-published';
import { withdrawnAddresses } from './withdrawn-addresses';

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
    const { slug, issue, file: name } = place;
    const notice = notices.find((one) => slugsOf(one).includes(slug));
    const page = address.replace(/#.*$/, '');
    if (current === undefined) {
      if (gone.has(slug) || gone.has(page)) continue;
      gone.add(notice === undefined ? slug : address);
      vanished(address, goneWords(notice === undefined ? { slug } : { ...place, slug: notice.slug }));
      continue;
    }
    // An old name adds nothing to the present one.
    if (notice?.slug !== slug) continue;
    if (name !== null) {
      // The first update that named it may have gone with its issue.
      const isLater = parseValue(current).hash === parseValue(value).hash && current > value;
      if (isLater && notice.withdrawn.length > 0) continue;
      report.add({ file: `${folder}/notices/${slug}/files/${name}`, message: changedFile(value, current) });
      continue;
    }
    const file = `${folder}/notices/${slug}/${issue === null ? 'notice.md' : `issues/${issue}.md`}`;
    report.add({ file, message: changedWords(value, current, place) });
  }
}

const BACK =
  '这里已经登记为撤下，现在又有了文字。撤下的不能再公开：请从撤下以后的提交恢复，或者用 npm run withdraw 再撤下一次。';
const UNSTATED =
  '这里登记为撤下，内容里却没有撤下的说明（withdrawn）。请从撤下以后的提交恢复，不能只把它删掉。';

function underOldNames(notices: readonly Notice[]): Notice[] {
  return notices.flatMap((notice) =>
    slugsOf(notice).map((slug) => {
      const issues = notice.issues.map((issue) => ({ ...issue, notice: slug }));
      return { ...notice, slug, issues };
    }),
  );
}
