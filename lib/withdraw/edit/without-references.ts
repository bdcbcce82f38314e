import { slugsOf } from '@/lib/addresses';
import type { Issue, Notice } from '@/lib/model/notice';
import { closeFront, openFront, removeEntries } from './front-document';

/** The files of later notices, by path, that refer to issues that go, and their texts without it: their returns, and what a follow-up continues. */
export function withoutReferences(
  notice: Notice,
  gone: readonly Issue[],
  textOf: (path: string) => string,
): [string, string][] {
  const [names, ids] = [slugsOf(notice), gone.map(({ id }) => id)];
  const returning = gone.flatMap(({ returnedIn }) => returnedIn.map(({ issue }) => pathOf(issue)));
  const following = gone.flatMap(({ updates }) =>
    updates.flatMap(({ followUp }) => (followUp === undefined ? [] : pathOf(followUp.issue))),
  );
  return [...new Set([...returning, ...following])].map((path) => {
    const opened = openFront(textOf(path));
    const { front } = opened;
    const written = (index: number, field: string): string => String(front.getIn(['returns', index, field]));
    removeEntries(
      front,
      'returns',
      (index) => names.includes(written(index, 'notice')) && ids.includes(written(index, 'issue')),
    );
    if (following.includes(path)) front.delete('follows');
    return [path, closeFront(opened)];
  });
}

/** The notice.md of every follow-up of a notice that goes, by path, without its name. */
export function withoutFollowed(notice: Notice, textOf: (path: string) => string): [string, string][] {
  return notice.followedBy.map(({ slug }) => {
    const path = `notices/${slug}/notice.md`;
    const opened = openFront(textOf(path));
    opened.front.delete('follows');
    return [path, closeFront(opened)];
  });
}

const pathOf = ({ notice, id }: Pick<Issue, 'notice' | 'id'>): string => `notices/${notice}/issues/${id}.md`;
