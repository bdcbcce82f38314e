import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Publisher } from '@/lib/model/bureau/publisher';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { countStatuses } from '@/lib/notice/count-statuses';
import { rectificationTitle } from '@/lib/notice/rectification-title';
import { noticeKnownUntil } from '@/lib/notice/status-words';
import { issueTotal } from '@/lib/notice/withdrawals';
import { isUnfinished, STATUS_LABELS, WITHDRAWN } from '@/lib/status';

/** The words on a picture of link previews: title in lines, counts with what they count, and small print below. */
export type PictureWords = {
  title: string[];
  counts: { count: number; of: string; open: boolean }[];
  notes: string[];
};

/** The words on the picture of the site: its name, one line a word, and what a demonstration copy adds. */
export function sitePicture(site: Site): PictureWords {
  return { title: site.name.split(' '), counts: [], notes: copyNote(site, site.publisher) };
}

/** The words on the picture of a notice: whose it is, how many issues have which status, and up to when this is known. */
export function noticePicture(site: Site, notice: Notice): PictureWords {
  const title = rectificationTitle(notice);
  const body = notice.issuer.replace(/^中共/, '');
  const withdrawn = notice.withdrawn.length;
  return {
    title: [body, title.slice(body.length)],
    counts: [
      { count: issueTotal(notice), of: '个问题', open: false },
      ...countStatuses(notice.issues).map(({ code, count }) => ({
        count,
        of: `个${STATUS_LABELS[code]}`,
        open: isUnfinished(code),
      })),
      ...(withdrawn === 0 ? [] : [{ count: withdrawn, of: `个${WITHDRAWN.label}`, open: false }]),
    ],
    notes: [noticeKnownUntil(notice), ...copyNote(site, publisherOf(notice))],
  };
}

/** All words of a picture as lines of text. */
export function pictureLines({ title, counts, notes }: PictureWords): string[] {
  return [...title, ...counts.map(({ count, of }) => `${count} ${of}`), ...notes];
}

const copyNote = ({ official }: Site, { name }: Publisher): string[] =>
  official ? [] : [`演示副本，非${name}官方网站`];
