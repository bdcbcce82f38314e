import type { Change } from '@/lib/changes/change';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { EDITORIAL } from './compare-fields';

type Other = NonNullable<IssueData['returnedIn']>[number];

/** The returns that editors have stated since, taken back, or given another reason, one change each. */
export function compareReturns(where: string, before: IssueData, after: IssueData): Change[] {
  return [
    ...differing(`${where}的再次指出（以前的问题）`, before.returns ?? [], after.returns ?? []),
    ...differing(`${where}的再次指出（后来的问题）`, before.returnedIn ?? [], after.returnedIn ?? []),
  ];
}

function differing(where: string, before: readonly Other[], after: readonly Other[]): Change[] {
  const names = [...new Set([...before, ...after].map(nameOf))];
  return names.flatMap((name): Change[] => {
    const [old, now] = [before, after].map((list) => list.find((one) => nameOf(one) === name));
    if (old?.reason === now?.reason) return [];
    return [
      {
        kind: 'field',
        where,
        // Of one that was taken back the reason is not repeated: it may have gone with a withdrawal.
        before: old === undefined ? null : now === undefined ? name : wordsOf(old),
        after: now === undefined ? null : wordsOf(now),
        cause: EDITORIAL,
      },
    ];
  });
}

const nameOf = ({ notice, id }: Other): string => `${notice}/${id}`;
const wordsOf = (other: Other): string => `${nameOf(other)}（${other.reason}）`;
