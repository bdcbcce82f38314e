import type { Report } from '@/lib/content/fault';
import type { Notice } from '@/lib/model/notice';
import { findNotice, type KnownNotices, type NoticeWithFiles } from './known-notices';
import { issueFault, noticeFault } from './reference-fault';

/** Checks which notice a follow-up follows, and which of its issues an editor has confirmed for each of its own: at most one, and none twice. */
export function checkFollowUps(known: KnownNotices, report: Report): void {
  for (const one of known.notices) {
    const { notice, follows } = one;
    const message = follows === null ? null : followedFault(follows.slug, notice, known);
    if (follows !== null && message !== null)
      report.add({ file: follows.path, line: follows.line, field: 'follows', message });
    const followed = follows === null ? undefined : findNotice(follows.slug, known);
    // Of an unknown notice every issue would be missing.
    if (message === null) checkPairs(one, followed, report);
  }
}

function followedFault(slug: string, own: Notice, known: KnownNotices): string | null {
  const message = noticeFault(slug, own, known, 'follows');
  const followed = findNotice(slug, known);
  if (message !== null || followed === undefined || followed.bureau.slug === own.bureau.slug) return message;
  return `通报 ${slug} 是${followed.bureau.name}的，这一份是${own.bureau.name}的。后续通报只接着同一个单位更早的通报。请改成这个单位的，或删去这一行。`;
}

function checkPairs({ files }: NoticeWithFiles, followed: Notice | undefined, report: Report): void {
  const taken = new Map<string, string>();
  for (const { id, path, front, lineOf } of files) {
    if (front.follows === undefined) continue;
    const other = taken.get(front.follows);
    const message =
      followed === undefined
        ? '这份通报的 notice.md 没有写 follows，不知道是哪一份通报的问题。请先在 notice.md 里写上，或删去这一行。'
        : (issueFault(front.follows, followed) ??
          (other === undefined
            ? null
            : `问题 ${other} 也写了 ${front.follows}。一个问题在一份后续通报里只对应一个，请删去一处。`));
    taken.set(front.follows, id);
    if (message !== null) report.add({ file: path, line: lineOf(['follows']), field: 'follows', message });
  }
}
