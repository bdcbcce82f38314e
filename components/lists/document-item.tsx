import { headingPath, issuePath, measurePath, noticePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { MentionPosition, NoticeDocument } from '@/lib/notice/documents/documents';

/** One document named in a notice: its name, a link to itself, and every mention with the verb used there. */
export function DocumentItem({ notice, document }: { notice: Notice; document: NoticeDocument }) {
  const { id, name, numbers, mentions } = document;
  return (
    <li id={id} className="break-inside-avoid border-t border-rule py-3">
      <a
        href={`#${id}`}
        className="by-words block py-2 font-semibold leading-dense no-underline hover:underline"
      >
        《{name}》{numbers.join('、')}
      </a>
      <ul className="text-sm leading-dense">
        {mentions.map(({ place, verbs }) => {
          const path = pathOf(notice, place);
          return (
            <li key={path}>
              {verbs.length > 0 && <span className="text-ink-2">{verbs.join('、')} · </span>}
              <a href={path} className="inline-block py-2.5">
                {wordsOf(notice, place)}
              </a>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function pathOf(notice: Notice, place: MentionPosition): string {
  if (place.kind === 'issue') {
    return place.measure === null ? issuePath(place.issue) : measurePath(place.issue, place.measure);
  }
  return place.heading === null ? noticePath(notice) : headingPath(notice, place.heading);
}

// 问题 15，二是
function wordsOf({ shortTitle }: Notice, place: MentionPosition): string {
  if (place.kind === 'frame') return place.heading?.text ?? shortTitle;
  const { issue, measure } = place;
  const step = measure?.ordinal == null ? '' : `，${measure.ordinal}`;
  return `问题 ${Number(issue.id)}${step}`;
}
