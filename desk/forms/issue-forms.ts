import { slugsOf } from '@/lib/addresses';
import { returnSchema } from '@/lib/model/across/return-schema';
import { erratumSchema } from '@/lib/model/erratum-schema';
import { issueFrontSchema } from '@/lib/model/issue-front-schema';
import type { Issue, Notice } from '@/lib/model/notice';
import { relatedSchema } from '@/lib/model/related-schema';
import { updateSchema } from '@/lib/model/update-schema';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { earlierNotices } from '@/lib/notice/returns/earlier-notices';
import { type Field, type FieldPlan, fieldsOf, type Option } from './field';

/** The lists of an issue to which forms add entries, and what an entry is called. */
export type ListName = 'updates' | 'errata' | 'returns' | 'related';

/** A form of an issue: what it is called, what it is for, its section of the guide, the list that gets its entry (null for fields of the file), and its fields. */
export type IssueForm = {
  name: string;
  title: string;
  lead: string;
  guide: string;
  list: ListName | null;
  fields: Field[];
};

const DAY: FieldPlan = { path: ['date'], label: '日期', control: 'day', required: true };
const TEXT: FieldPlan = { path: ['text'], label: '原话', control: 'words', required: true };
const SOURCE: FieldPlan = { path: ['source'], label: '出处', control: 'line', required: true };
const REASON: FieldPlan = { path: ['reason'], label: '理由', control: 'words', required: true };
const UPLOAD =
  'PDF 或图片（pdf、jpg、jpeg、png、webp），最大 20 MB。公开以前先看一遍里面：身份证号码、手机号码、签名、车牌，检查看不到图片里的字';
const EVIDENCE: readonly FieldPlan[] = [
  { path: ['link', 'address'], label: '佐证材料的网址', control: 'line' },
  { path: ['link', 'title'], label: '佐证材料的名称', control: 'line' },
  { path: ['upload'], label: '佐证材料的文件', control: 'file', description: UPLOAD },
  { path: ['file', 'name'], label: '文件名（会成为网址，只用英文字母、数字和减号）', control: 'line' },
  { path: ['file', 'title'], label: '文件的名称', control: 'line' },
];

/** The forms that an issue has; one that could not be filled in is left out. */
export function issueForms(notice: Notice, issue: Issue, notices: readonly Notice[]): IssueForm[] {
  const others = notice.issues.filter(({ id }) => id !== issue.id);
  const target: FieldPlan = { path: ['target'], label: '新的目标时间', control: 'line', required: true };
  const forms: (IssueForm | null)[] = [
    {
      name: 'update',
      title: '发布新进展',
      lead: '通报之后发布了新的情况，在这里照抄发布的原话。整改状态有变化的，选新的状态。',
      guide: '更新',
      list: 'updates',
      fields: fieldsOf(updateSchema, [
        DAY,
        TEXT,
        SOURCE,
        { path: ['status'], label: '新的状态（没有变的不选）', control: 'choice' },
        ...EVIDENCE,
      ]),
    },
    issue.status.code === 'rectified'
      ? null
      : {
          name: 'target',
          title: '调整目标时间',
          lead: '发布过新的目标时间，在这里照抄原话。原来的目标时间仍留在网页上。',
          guide: '更新',
          list: 'updates',
          fields: fieldsOf(updateSchema, [DAY, TEXT, SOURCE, target, ...measureField(issue)]),
        },
    reasonsForm(issue),
    {
      name: 'erratum',
      title: '更正',
      lead: '公布的标题、正文或更新有字写错了，在这里写明错的和对的，网页上会写明何时、为什么更正。批准的原文有错的，不在这里改。',
      guide: '更正',
      list: 'errata',
      fields: fieldsOf(erratumSchema, [
        DAY,
        { path: ['from'], label: '公布的字（错的）', control: 'words', required: true },
        { path: ['to'], label: '更正后的字', control: 'words', required: true },
        REASON,
      ]),
    },
    others.length === 0
      ? null
      : {
          name: 'related',
          title: '关联别的问题',
          lead: '两个问题相关、程序又没有找出来的，在这里写明。两个问题的网页上都会显示。',
          guide: '问题文件',
          list: 'related',
          fields: fieldsOf(relatedSchema, [choice(['issue'], '相关的问题', others.map(issueOption)), REASON]),
        },
    ...earlierNotices(notice, notices).map(returnForm),
  ];
  return forms.filter((form) => form !== null);
}

/** The name of the form that states a return to an issue of this notice. */
export const returnFormName = (slug: string): string => `return-${slug}`;

// One for each notice: issues of two notices have the same numbers.
function returnForm(earlier: Notice): IssueForm {
  const { slug, shortTitle, bureau } = earlier;
  const title = `再次指出：${shortTitle}`;
  return {
    name: returnFormName(slug),
    title: `${title}（${bureau.name}）`,
    lead: '这份更早的通报已经指出过这个问题，在这里写明是哪一个。两个问题的网页上都会显示。',
    guide: '再次指出',
    list: 'returns',
    fields: fieldsOf(returnSchema, [
      choice(
        ['notice'],
        '更早的通报',
        slugsOf(earlier).map((name) => ({ value: name, label: `${shortTitle}（${name}）` })),
      ),
      choice(['issue'], '那份通报里的问题', earlier.issues.map(issueOption)),
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

// One field for each paragraph that says what is left to do, in the order of the list.
function reasonsForm({ parts }: Issue): IssueForm | null {
  const left = parts.flatMap(({ measures }) => measures.filter(({ remaining }) => remaining !== null));
  if (left.length === 0) return null;
  return {
    name: 'reasons',
    title: '未完成的原因',
    lead: '通报写了为什么没有完成的，每一段选一个或几个最接近的说法；通报没有写明的，选“通报未写明”。网页上标明是本站归纳。',
    guide: '问题文件',
    list: null,
    fields: fieldsOf(
      issueFrontSchema,
      left.map(({ ordinal, text }, at) => ({
        path: ['remaining', at, 'reasons'],
        label: shortened(`${ordinal ?? ''}${text}`),
        control: 'ticks',
        required: true,
      })),
    ),
  };
}

/** The beginning of a long paragraph. */
export const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}……` : text);

const issueOption = ({ id, title }: Issue): Option => ({ value: id, label: `${Number(id)}　${title}` });
