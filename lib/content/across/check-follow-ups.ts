import type { Report } from '@/lib/content/fault';
import type { Notice } from '@/lib/model/notice';
import { findNotice, type KnownNotices, type NoticeWithFiles } from './known-notices';
import { issueFault, noticeFault } from './reference-fault';

/** Checks which notice a follow-up follows, and which of its issues an editor has confirmed for each of its own: at most one, and none twice. */
export function checkFollowUps(known: KnownNotices, report: Report): void {
  for (const one of known.notices) {
    const { notice, follows } = one;
    const message = follows === null ? null : noticeFault(follows.slug, notice, known, 'follows');
    const followed = follows === null ? undefined : findNotice(follows.slug, known);
    if (follows !== null) {
      const place = { file: follows.path, line: follows.line, field: 'follows' };
      const doubt = otherBureau(notice, followed);
      if (message !== null) report.add({ ...place, message });
      else if (doubt !== null) report.warn({ ...place, message: doubt });
    }
    // Of an unknown notice every issue would be missing.
    if (message === null) checkPairs(one, followed, report);
  }
}

// Right where one bureau has taken over from another, and a slip elsewhere.
function otherBureau({ bureau }: Notice, followed: Notice | undefined): string | null {
  if (followed === undefined || followed.bureau.slug === bureau.slug) return null;
  return `通报 ${followed.slug} 是${followed.bureau.name}的，这一份是${bureau.name}的。后续通报一般接着同一个单位的，请核对。`;
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
