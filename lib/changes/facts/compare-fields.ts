import type { Change } from '@/lib/changes/change';
import type { Correction } from '@/lib/changes/read/frame-corrections';
import type { IssueData } from '@/lib/check-site/read/notice-data';
import { isCorrected } from './is-corrected';

/** The cause of what editors state in addition to the approved text. */
export const EDITORIAL = '编者的标注';

/** New corrections of an issue's text, of its status, and of its notice outside the issues, which may touch headings. */
export type Corrections = Record<'text' | 'status' | 'frame', readonly Correction[]>;

/** The changed fields that follow from the approved text and not from its corrections: nothing accounts for them. */
export function compareApproved(where: string, { before, after }: Sides, corrections: Corrections): Change[] {
  const open = APPROVED.filter(({ words, by }) => {
    const [old, now] = [words(before), words(after)];
    return old === now || !isCorrected(old, now, corrections[by]);
  });
  return differing(where, open, null, { before, after });
}

/** The changed fields that editors set: reasons, related issues, who is responsible and until when. */
export function compareEditorial(where: string, before: IssueData, after: IssueData): Change[] {
  // A rectified issue has no reasons why it is not: they go and come with its status.
  const done = [before, after].some(({ status }) => status.code === 'rectified');
  const fields = done ? NOTES : [...NOTES, REASONS];
  return differing(where, fields, EDITORIAL, { before, after });
}

type Field = { name: string; read: (issue: IssueData) => string };

// The approved words in which a field stands, and the corrections that may change them. A correction may reach beyond
// the field: （2）开放时间偏短 is a number and a title.
type ApprovedField = Field & { words: (issue: IssueData) => string; by: keyof Corrections };

const headingOf = ({ text }: IssueData): string => text.slice(0, `${text}\n`.indexOf('\n'));
const givenOf = ({ given }: IssueData): string => given.label;
const positionOf = ({ chapter, area, theme }: IssueData): string => [chapter, area, theme].join('，');

const APPROVED: readonly ApprovedField[] = [
  { name: '标题', read: ({ title }) => title, words: headingOf, by: 'text' },
  {
    name: '印出的编号',
    read: ({ printedNumber }) => printedNumber ?? '',
    words: headingOf,
    by: 'text',
  },
  { name: '通报时的状态', read: givenOf, words: givenOf, by: 'status' },
  { name: '所在章节', read: positionOf, words: positionOf, by: 'frame' },
  {
    name: '措施',
    read: ({ parts }) => JSON.stringify(parts.map(({ measures }) => measures.map(numberOf))),
    words: ({ text }) => text,
    by: 'text',
  },
];

const numberOf = ({ id, ordinal, text }: IssueData['parts'][number]['measures'][number]): string =>
  `${id} ${ordinal ?? ''}${text}`;

const NOTES: readonly Field[] = [
  { name: '责任单位', read: ({ responsible }) => responsible ?? '' },
  { name: '整改时限', read: ({ deadline }) => deadline?.words ?? '' },
  { name: '后续安排', read: ({ later }) => later ?? '' },
  { name: '前次通报的问题', read: ({ follows }) => (follows ? `${follows.notice}/${follows.id}` : '') },
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
