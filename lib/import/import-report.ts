import { optionsFor } from '@/lib/import/input/answers';
import type { Input } from '@/lib/import/input/input';
import { countMeasures } from '@/lib/import/issues/read-parts';
import { titleOf } from '@/lib/import/write/notice-file';
import { issueId } from '@/lib/import/write/section-file';
import { BASIS_LABELS, STATUS_LABELS } from '@/lib/status';
import { opening } from '@/lib/text';
import type { Imported } from './import-notice';
import type { ParsedIssue, ParsedNotice, ParsedStatus } from './parsed-notice';
import { WARNING_WORDS } from './parsed-notice';

/** The report of an import for the editor: what was found, what is unsure and what was left out, with lines of the input. */
export function importReport(imported: Imported, input: Input): string {
  const { notice } = imported;
  const warnings = notice.warnings.map(
    ({ kind, line, words }) => `${place(line)}${WARNING_WORDS[kind]}${words === '' ? '' : `：${words}`}`,
  );
  const doubts = notice.doubts.map(({ line, message }) => `${place(line)}${message}`);
  const remarks = input.remarks.map(({ line, message }) => `${place(line)}${message}`);
  const left = [
    ...notice.boilerplate.map(({ line, text }) => `${place(line)}${opening(text, 40)}`),
    ...input.dropped.map(({ line, text }) => `${inFile(line)}${opening(text, 40)}`),
  ];
  const read = notice.meta.map(({ line, text }) => `${place(line)}${opening(text, 40)}`);
  return [
    outcome(imported, input),
    ...block(
      '读到的内容',
      imported.kind === 'refused' ? facts(notice) : [...facts(notice), ...issues(notice)],
    ),
    ...block('请核对', [...warnings, ...doubts, ...remarks]),
    ...block('读作发布时间、来源的字，不进正文', read),
    ...block('没有当作通报的文字（网页、页眉页脚、脚注），不进正文', left),
  ].join('\n');
}

const place = (line: number): string => (line === 0 ? '' : `第 ${line} 行：`);
// What the reader left out has a line in the file, not in the text.
const inFile = (line: number): string => (line === 0 ? '' : `文件第 ${line} 行：`);
const block = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${heading}：`, ...lines.map((line) => `  ${line}`)];

function outcome(imported: Imported, { dropped }: Input): string {
  if (imported.kind === 'refused') {
    return `没有导入。${place(imported.refusal.line)}${imported.refusal.reason}`;
  }
  if (imported.kind === 'lossy') {
    const { left, right } = imported.difference;
    return `没有写入文件。写出的文字与原文不同：写出的是“${left}”，原文是“${right}”。请把这份文件和这一句交给维护人员。`;
  }
  const { chapters, groups, issues: found } = imported.notice;
  const read = `读到 ${chapters.length} 章、${groups.length} 个方面和类别、${found.length} 个问题。`;
  if (imported.kind === 'ready') return `${read}${faithful(imported, dropped)}`;
  const asked = imported.questions.map(({ line, message }) => `  ${place(line)}${message}。`);
  const options = optionsFor(imported.questions.map(({ answer }) => answer));
  return [
    `${read}还没有写入文件。写入前请确认：`,
    ...asked,
    `  都确认了，在命令后面加上 ${options === '' ? '上面的选项' : options} 再运行一次；不对的，请先改正文件。`,
  ].join('\n');
}

// Equality is claimed only if nothing was left out but what the editor has confirmed.
function faithful(
  { notice: { boilerplate, meta }, answers }: Extract<Imported, { kind: 'ready' }>,
  dropped: Input['dropped'],
): string {
  const but = meta.length === 0 ? '' : `读作发布时间和来源的 ${meta.length} 处`;
  const left = boilerplate.length + dropped.length;
  if (left === 0) return `${but === '' ? '' : `除${but}以外，`}写出的文字与原文逐字相同。`;
  const listed = `${but === '' ? '' : `${but}和`}列在后面的 ${left} 处`;
  const confirmed =
    boilerplate.every(({ line }) => answers.leaveOut.has(line)) && (dropped.length === 0 || answers.outside);
  return confirmed
    ? `除${listed}（已确认不是通报的文字）以外，写出的文字与原文逐字相同。`
    : `${listed}没有写进正文，请核对它们是不是通报的文字；其余的字都写进了文件。`;
}

function facts(notice: ParsedNotice): string[] {
  const { title, issuer, published, source, signed, inspection, chapters, groups, contacts, totals } = notice;
  const { team, body, from, to, feedback } = inspection;
  const said = (name: string, value: string | null): string => `${name}：${value ?? '没有读到'}`;
  const period = from === null || to === null ? null : `${from} 至 ${to}`;
  return [
    `${place(title[0]?.line ?? 0)}${said('标题', titleOf(notice))}`,
    [said('单位', issuer), said('发布', published), said('来源', source), said('落款日期', signed)].join(
      '；',
    ),
    [said('巡察组', team), said('被巡察单位', body), said('巡察时间', period), said('反馈', feedback)].join(
      '；',
    ),
    [said('电话', contacts.phone), said('邮箱', contacts.mail), said('地址', contacts.post)].join('；'),
    ...chapters.map(({ line, number, heading }) => `${place(line)}章 ${number}、${opening(heading, 40)}`),
    ...groups.map(
      ({ line, level, number, heading }) => `${place(line)}${level} 级标题 ${number} ${opening(heading, 40)}`,
    ),
    ...totals.map(({ line, words, found }) => `${place(line)}通报写“${words}”，读到 ${found}`),
  ];
}

function issues({ issues: found }: ParsedNotice): string[] {
  return found.map((issue, index) => {
    const parts = issue.parts
      .map((part) => `${part.label ?? '没有小标题'} ${countMeasures(part)} 项`)
      .join('、');
    const target = issue.target === null ? '' : `；目标“${issue.target}”`;
    return `${place(issue.heading.line)}问题 ${issueId(index)}（${issue.printed === null ? '没有编号' : `印作 ${issue.printed}`}）${opening(issue.title, 30)}：${parts || '没有正文'}；${statusWords(issue)}${target}`;
  });
}

function statusWords({ status }: ParsedIssue): string {
  return `${STATUS_LABELS[status.value]}（${basisWords(status)}）`;
}

function basisWords({ basis, words, inferred }: ParsedStatus): string {
  if (basis === 'unknown') return '没有读到';
  if (inferred) return `${BASIS_LABELS.inferred}，通报没有逐条写明`;
  return basis === 'stated' ? `通报写明“${words}”` : `列在“${words}”之下`;
}
