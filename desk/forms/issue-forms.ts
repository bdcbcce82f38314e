import { returnSchema } from '@/lib/model/across/return-schema';
import { erratumSchema } from '@/lib/model/erratum-schema';
import type { Issue, Notice } from '@/lib/model/notice';
import { relatedSchema } from '@/lib/model/related-schema';
import { updateSchema } from '@/lib/model/update-schema';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { type Field, type FieldPlan, fieldsOf, type Option } from './field';

/** The lists of an issue to which forms add entries, and what an entry is called. */
export type ListName = 'updates' | 'errata' | 'returns' | 'related';

/** A form of an issue: what it is called, what it is for, the list that gets its entry, and its fields. */
export type IssueForm = { name: string; title: string; lead: string; list: ListName; fields: Field[] };

const DAY: FieldPlan = { path: ['date'], label: '日期', control: 'day', required: true };
const TEXT: FieldPlan = { path: ['text'], label: '原话', control: 'words', required: true };
const SOURCE: FieldPlan = { path: ['source'], label: '出处', control: 'line', required: true };
const REASON: FieldPlan = { path: ['reason'], label: '理由', control: 'words', required: true };
const LINK: readonly FieldPlan[] = [
  { path: ['link', 'address'], label: '佐证材料的网址', control: 'line' },
  { path: ['link', 'title'], label: '佐证材料的名称', control: 'line' },
];

/** The forms that an issue has; one that could not be filled in is left out. */
export function issueForms(notice: Notice, issue: Issue, notices: readonly Notice[]): IssueForm[] {
  const earlier = notices.filter(
    ({ bureau, published }) => bureau.slug === notice.bureau.slug && published < notice.published,
  );
  const others = notice.issues.filter(({ id }) => id !== issue.id);
  const target: FieldPlan = { path: ['target'], label: '新的目标时间', control: 'line', required: true };
  const forms: (IssueForm | null)[] = [
    {
      name: 'update',
      title: '发布新进展',
      lead: '通报之后发布了新的情况，在这里照抄发布的原话。整改状态有变化的，选新的状态。',
      list: 'updates',
      fields: fieldsOf(updateSchema, [
        DAY,
        TEXT,
        SOURCE,
        { path: ['status'], label: '新的状态（没有变的不选）', control: 'choice' },
        ...LINK,
      ]),
    },
    issue.status.code === 'rectified'
      ? null
      : {
          name: 'target',
          title: '调整目标时间',
          lead: '发布过新的目标时间，在这里照抄原话。原来的目标时间仍留在网页上。',
          list: 'updates',
          fields: fieldsOf(updateSchema, [DAY, TEXT, SOURCE, target, ...measureField(issue)]),
        },
    {
      name: 'erratum',
      title: '更正',
      lead: '公布的标题或正文有字写错了，在这里写明错的和对的，网页上会写明何时、为什么更正。批准的原文有错的，不在这里改。',
      list: 'errata',
      fields: fieldsOf(erratumSchema, [
        DAY,
        { path: ['from'], label: '公布的字（错的）', control: 'words', required: true },
        { path: ['to'], label: '更正后的字', control: 'words', required: true },
        REASON,
      ]),
    },
    ...earlier.map(returnForm),
    others.length === 0
      ? null
      : {
          name: 'related',
          title: '关联别的问题',
          lead: '两个问题相关、程序又没有找出来的，在这里写明。两个问题的网页上都会显示。',
          list: 'related',
          fields: fieldsOf(relatedSchema, [choice(['issue'], '相关的问题', others.map(issueOption)), REASON]),
        },
  ];
  return forms.filter((form) => form !== null);
}

/** The name of the form that states a return to an issue of this notice. */
export const returnFormName = (slug: string): string => `return-${slug}`;

// One for each notice: issues of two notices have the same numbers.
function returnForm(earlier: Notice): IssueForm {
  const issues = earlier.issues.map(issueOption);
  return {
    name: returnFormName(earlier.slug),
    title: `再次指出：${earlier.shortTitle}`,
    lead: '这份更早的通报已经指出过这个问题，在这里写明是哪一个。两个问题的网页上都会显示。',
    list: 'returns',
    fields: fieldsOf(returnSchema, [
      choice(['notice'], '更早的通报', [{ value: earlier.slug, label: earlier.shortTitle }]),
      choice(['issue'], '那份通报里的问题', issues),
      REASON,
    ]),
  };
}

function choice(path: string[], label: string, options: Option[]): FieldPlan {
  return { path, label, control: 'choice', required: true, options };
}

// Asked only where there are several.
function measureField(issue: Issue): FieldPlan[] {
  const measures = currentTargets(issue).flatMap(({ measure, target }) =>
    measure === null ? [] : { value: measure.id, label: `${measure.id}：${target.words}` },
  );
  return measures.length < 2 ? [] : [choice(['measure'], '改的是哪一个目标时间', measures)];
}

const issueOption = ({ id, title }: Issue): Option => ({ value: id, label: `${Number(id)}　${title}` });
