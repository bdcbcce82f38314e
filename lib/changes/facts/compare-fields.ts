import type { Change } from '@/lib/changes/change';
import type { IssueData } from '@/lib/check-site/read/notice-data';

/** The changed fields that follow from the approved text; without a correction nothing accounts for them. */
export function compareApproved(where: string, before: IssueData, after: IssueData): Change[] {
  return differing(where, APPROVED, null, { before, after });
}

/** The changed fields that editors set: reasons, related issues, who is responsible and until when. */
export function compareEditorial(where: string, before: IssueData, after: IssueData): Change[] {
  // A rectified issue has no reasons why it is not: they go and come with its status.
  const done = [before, after].some(({ status }) => status.code === 'rectified');
  const fields = done ? NOTES : [...NOTES, REASONS];
  return differing(where, fields, '编者的标注', { before, after });
}

type Field = { name: string; read: (issue: IssueData) => string };

const APPROVED: readonly Field[] = [
  { name: '标题', read: ({ title }) => title },
  { name: '印出的编号', read: ({ printedNumber }) => printedNumber ?? '' },
  { name: '通报时的状态', read: ({ given }) => given.label },
  { name: '通报位置', read: ({ chapter, area, theme }) => [chapter, area, theme].join('，') },
  { name: '措施', read: ({ parts }) => JSON.stringify(parts.map(({ measures }) => measures.map(numberOf))) },
];

const numberOf = ({ id, ordinal, text }: IssueData['parts'][number]['measures'][number]): string =>
  `${id} ${ordinal ?? ''}${text}`;

const NOTES: readonly Field[] = [
  { name: '责任单位', read: ({ responsible }) => responsible ?? '' },
  { name: '整改时限', read: ({ deadline }) => deadline?.words ?? '' },
  { name: '相关问题', read: ({ related }) => related.map(({ id, words }) => `${id}（${words}）`).join('、') },
];
const REASONS: Field = {
  name: '原因',
  read: ({ remaining }) => remaining.flatMap(({ reasons }) => reasons.map(({ label }) => label)).join('、'),
};

type Sides = { before: IssueData; after: IssueData };

function differing(
  where: string,
  fields: readonly Field[],
  cause: string | null,
  { before, after }: Sides,
): Change[] {
  return fields
    .map(({ name, read }) => ({ name, old: read(before), now: read(after) }))
    .filter(({ old, now }) => old !== now)
    .map(({ name, old, now }) => ({
      kind: 'field',
      where: `${where}的${name}`,
      before: old === '' ? null : old,
      after: now === '' ? null : now,
      cause,
    }));
}
