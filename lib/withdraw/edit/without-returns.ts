import { slugsOf } from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import { closeFront, openFront, removeEntries } from './front-document';

/** The files of later notices, by path, that state a return of issues that go, and their texts without it. */
export function withoutReturns(
  notice: Notice,
  gone: readonly Issue[],
  textOf: (path: string) => string,
): [string, string][] {
  const [names, ids] = [slugsOf(notice), gone.map(({ id }) => id)];
  const later = gone.flatMap(({ returnedIn }) =>
    returnedIn.map(({ issue }) => `notices/${issue.notice}/issues/${issue.id}.md`),
  );
  return [...new Set(later)].map((path) => {
    const opened = openFront(textOf(path));
    const { front } = opened;
    const written = (index: number, field: string): string => String(front.getIn(['returns', index, field]));
    removeEntries(
      front,
      'returns',
      (index) => names.includes(written(index, 'notice')) && ids.includes(written(index, 'issue')),
    );
    return [path, closeFront(opened)];
  });
}
