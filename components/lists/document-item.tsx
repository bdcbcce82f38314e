import type { Notice } from '@/lib/model/notice';
import type { NoticeDocument } from '@/lib/notice/documents/documents';
import { placePath, placeWords } from '@/lib/notice/places/placed-texts';

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
          const path = placePath(notice, place);
          return (
            <li key={path}>
              {verbs.length > 0 && <span className="text-ink-2">{verbs.join('、')} · </span>}
              <a href={path} className="inline-block py-2.5">
                {placeWords(notice, place)}
              </a>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
