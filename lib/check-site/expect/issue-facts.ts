import type { Facts } from '@/lib/check-site/compare-records';
import type { IssueData, NoticeData } from '@/lib/check-site/read/notice-data';
import { inChinese } from '@/lib/check-site/read/page-text';
import { entryHead, historyEntries } from './history-entries';
import { fullName, returnFacts, returnMarks } from './returns';
import { totalOf } from './withdrawals';
import { statusWords, targetNote, targetWords } from './words';

/** Every fact of an issue that some form states, in the words of pages and Markdown. */
export function issueFacts(issue: IssueData, data: NoticeData): Facts {
  const { notes, notice, issues } = data;
  const { id, url, title, status, targets, statedTargets, text } = issue;
  const measures = issue.parts.flatMap((part) => part.measures);
  const ordinalOf = (target: string | null): string =>
    measures.find((measure) => measure.id === target)?.ordinal ?? '';
  const history = historyEntries(issue);
  return {
    网址: url,
    标题: title,
    编号: issue.printedNumber ?? '',
    锚点: `issue-${id}`,
    'data-issue': id,
    名称: `问题 ${Number(id)} ${title}`,
    出自: `${notice.title}，${inChinese(notice.published)}发布，${notice.url}`,
    原发布网页: notice.sourceUrl ?? '',
    状态名称: status.label,
    状态: statusWords(issue, notes),
    原文另有后续安排: measures.find(({ id: one }) => one === issue.later)?.url ?? '',
    前次通报: issue.follows ? `${fullName(issue.follows)}，${issue.follows.url}` : '',
    再次指出: lines(returnFacts(issue)),
    再次指出的标记: lines(returnMarks(issue)),
    目标时间: lines(targets.map((target) => targetWords(issue, target, ordinalOf(target.measure)))),
    '未完成的原因（本站归纳）': reasonsOf(issue)
      .map(({ label }) => label)
      .join('、'),
    责任单位: issue.responsible ?? '',
    整改时限: issue.deadline?.words ?? '',
    所在章节: headingsOf(issue).join('，'),
    措施: lines(measures.map((one) => `${anchorOf(one.url)} ${one.ordinal ?? ''}${joined(one.text)}`)),
    加粗的目标月份: lines(targets.map(({ month }) => inChinese(month))),
    措施条数: String(measures.length),
    措施旁的目标时间: lines(
      statedTargets.map((one) => `${one.measure.split('-').at(-1)} ${targetNote(issue, one)}`),
    ),
    更新和更正: lines(history.map((entry) => `${entryHead(entry)}：${entry.text}`)),
    通报时的状态: history.length === 0 ? '' : issue.given.label,
    相关问题: lines(
      issue.related.map((other) => `${Number(other.id)} ${other.title}，${other.words}，${other.url}`),
    ),
    原文: joined(text),
    要知道的事: lines([MARKDOWN_NOTE, ...notes]),
    次序: `问题 ${Number(id)}（共 ${totalOf(data)} 个）`,
    上一个: nameOf(issues[issues.indexOf(issue) - 1]),
    下一个: nameOf(issues[issues.indexOf(issue) + 1]),
    通报代码: issue.notice,
    状态代码: status.code,
    原因代码: reasonsOf(issue)
      .map(({ code }) => code)
      .join('、'),
    原文标题: text.split('\n')[0] ?? '',
    各段: measures.map((measure) => anchorOf(measure.url)).join('、'),
  };
}

/** What every Markdown file says of its block quotations. */
export const MARKDOWN_NOTE = '引用块里的话是本站添加的，其余都是批准的原文。';

/** Several values of one fact. */
export const lines = (values: readonly string[]): string => values.join('\n');

/** The reasons why an issue is unfinished, each once. */
export function reasonsOf({ remaining }: IssueData): { code: string; label: string }[] {
  const all = remaining.flatMap(({ reasons }) => reasons);
  return all.filter(({ code }, index) => all.findIndex((one) => one.code === code) === index);
}

/** The headings above an issue, the outermost first. */
export function headingsOf({ chapter, area, theme }: IssueData): string[] {
  return [chapter, area, theme].filter((name) => name !== null);
}

/** True for an issue that the home page lists as unfinished. */
export function isUnfinished({ status }: IssueData): boolean {
  return status.label !== '已整改' && status.label !== '未写明状态';
}

const joined = (text: string): string => text.replaceAll('\n', '');
const anchorOf = (url: string): string => url.split('#')[1] ?? '';
const nameOf = (issue: IssueData | undefined): string =>
  issue === undefined ? '' : `${issue.url} ${issue.title}`;
