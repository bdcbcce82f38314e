import { returnSchema } from '@/lib/model/across/return-schema';
import { writtenUpdates } from '@/lib/model/across/written-updates';
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
  const earlier = notices.filter(({ published }) => published < notice.published);
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
    earlier.length === 0
      ? null
      : {
          name: 'return',
          title: '再次指出',
          lead: '更早的通报已经指出过这个问题，在这里写明是哪一个。两个问题的网页上都会显示。',
          list: 'returns',
          fields: fieldsOf(returnSchema, [
            choice(['notice'], '更早的通报', earlier.map(noticeOption)),
            choice(
              ['issue'],
              '那份通报里的问题',
              earlier.flatMap((one) => one.issues.map((of) => issueOption(of, one))),
            ),
            REASON,
          ]),
        },
    others.length === 0
      ? null
      : {
          name: 'related',
          title: '关联别的问题',
          lead: '两个问题相关、程序又没有找出来的，在这里写明。两个问题的网页上都会显示。',
          list: 'related',
          fields: fieldsOf(relatedSchema, [
            choice(
              ['issue'],
              '相关的问题',
              others.map((of) => issueOption(of)),
            ),
            REASON,
          ]),
        },
  ];
  return forms.filter((form) => form !== null);
}

/** The form in which an entry of a list is changed: that of a new one, or the one with a target if the entry has one; errata, which have changed the text, stay. */
export function formOfEntry(
  forms: readonly IssueForm[],
  issue: Issue,
  list: string,
  at: number,
): IssueForm | undefined {
  const hasTarget = list === 'updates' && writtenUpdates(issue)[at]?.target !== undefined;
  return forms.find((form) => form.list === list && (!hasTarget || form.name === 'target'));
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

const noticeOption = ({ slug, shortTitle }: Notice): Option => ({ value: slug, label: shortTitle });

const issueOption = ({ id, title }: Issue, notice?: Notice): Option => ({
  value: id,
  label: notice === undefined ? `${Number(id)}　${title}` : `${Number(id)}　${title}（${notice.shortTitle}）`,
});
