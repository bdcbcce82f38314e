import { linkClasses } from '@/components/page/button-classes';
import { figuresPath, timelinePath } from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import { noticeDates } from '@/lib/notice/facts/notice-dates';
import { noticeFigures } from '@/lib/notice/facts/notice-figures';
import type { InParagraph } from '@/lib/notice/facts/paragraph-facts';

/** Links to the first figure and the first date of an issue on the pages of those; none where it has none. */
export function FactLinks({ notice, issue }: { notice: Notice; issue: Issue }) {
  const isOwn = ({ place }: InParagraph): boolean => place.kind === 'issue' && place.issue.id === issue.id;
  const figure = noticeFigures(notice).find(isOwn);
  const date = noticeDates(notice).find(isOwn);
  return (
    <>
      {figure !== undefined && (
        <a href={`${figuresPath(notice)}#${figure.id}`} className={linkClasses()}>
          本问题的数字
        </a>
      )}
      {date !== undefined && (
        <a href={`${timelinePath(notice)}#${date.id}`} className={linkClasses()}>
          本问题的时间
        </a>
      )}
    </>
  );
}
