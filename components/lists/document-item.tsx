import type { Notice } from '@/lib/model/notice';
import type { Mention, NoticeDocument } from '@/lib/notice/documents/documents';
import { placePath, placeWords } from '@/lib/notice/places/placed-texts';

/** One document named in a notice: its name, a link to itself, and every mention with who acts and the verb used there. */
export function DocumentItem({ notice, document }: { notice: Notice; document: NoticeDocument }) {
  const { id, name, numbers, mentions } = document;
  // A measure that names a document several times in the same words is one line.
  const lines = new Map(mentions.map((mention) => [lineOf(notice, mention), mention]));
  return (
    <li id={id} className="break-inside-avoid border-t border-rule py-3 print:py-1">
      <a
        href={`#${id}`}
        className="by-words block py-2 font-semibold leading-dense no-underline hover:underline print:py-0"
      >
        《{name}》{numbers.join('、')}
      </a>
      <ul className="text-sm leading-dense">
        {[...lines].map(([line, { place, subject, verb }]) => (
          <li key={line}>
            {verb !== null && (
              <>
                <span className="text-ink-2">{`${subject ?? ''}${verb}`}</span>
                {' · '}
              </>
            )}
            <a href={placePath(notice, place)} className="inline-block py-2.5 print:py-0">
              {placeWords(notice, place)}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

const lineOf = (notice: Notice, { place, subject, verb }: Mention): string =>
  [placePath(notice, place), subject, verb].join();
