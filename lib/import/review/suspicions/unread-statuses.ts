import { answersStatus } from '@/lib/import/issues/stated';
import type { ParsedIssue, ParsedNotice, ParsedPart } from '@/lib/import/parsed-notice';
import { endBrackets } from '@/lib/import/text/end-brackets';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import type { SourceLine } from '@/lib/import/text/source-line';
import { isOnlyStatus, mentionsStatus, statesIn, withoutQuotations } from '@/lib/words/status-words';

/** The lines that say, or should say, the status of an issue for which none was read, in their order, each once. */
export function unreadStatuses({
  issues,
  groups,
  sections,
}: Pick<ParsedNotice, 'issues' | 'groups' | 'sections'>): SourceLine[] {
  const open = issues.filter(({ status }) => status.basis === 'unknown');
  const isOpen = (index: number): boolean => issues[index]?.status.basis === 'unknown';
  const chapters = sections.flatMap((blocks): SourceLine[] => {
    const [chapter] = blocks;
    const holdsOpen = blocks.some((block) => block.kind === 'issue' && isOpen(block.index));
    return chapter?.kind === 'heading' && holdsOpen && sortsByStatus(chapter) ? [chapter] : [];
  });
  const above = open.flatMap(({ group }) => headingsAbove(group, groups)).filter(statesInBrackets);
  const lines = [...chapters, ...above, ...open.flatMap(linesOf)];
  const once = new Map(lines.map((piece) => [`${piece.line} ${piece.text}`, piece]));
  return [...once.values()].toSorted((a, b) => a.line - b.line);
}

function headingsAbove(group: number | null, groups: ParsedNotice['groups']): SourceLine[] {
  const found = groups[group ?? -1];
  return found === undefined
    ? []
    : [{ line: found.line, text: found.heading }, ...headingsAbove(found.parent, groups)];
}

// 党的建设方面（均已完成整改）, 【推进中】调研不够, 学习不够（整改进度60%）
const statesInBrackets = ({ text }: SourceLine): boolean =>
  PERCENT.test(text) ||
  Array.from(matchable(text).matchAll(/[(【[]([^()【】[\]]{2,16})[)】\]]/g), ([, words = '']) => words).some(
    (words) => statesIn(words).length > 0 && (isOnlyStatus(words) || /^[均已未正尚]/.test(words)),
  );
const PERCENT = /(?:进度|完成率|整改率|整改进展)[^\d，。；]{0,4}\d{1,3}(?:\.\d+)?[%％]/;

function linesOf({ parts, title, heading }: ParsedIssue): SourceLine[] {
  const inTitle =
    /[（(](?:未|已|正)[^（）()：:]{1,10}[）)]$/.test(title) || statesInBrackets({ line: 0, text: title })
      ? [heading]
      : [];
  return [...inTitle, ...parts.flatMap(linesOfPart)];
}

function linesOfPart(part: ParsedPart): SourceLine[] {
  const { kind, paragraphs } = part;
  // 整改状态：绿灯
  if (kind === 'status') return paragraphs;
  // 完成时间：已完成
  if (kind === 'target') return paragraphs.filter(({ text }) => statesDone(text));
  if (kind === 'names') return [];
  const [first] = answersStatus(part) ? paragraphs : [];
  const answer = first !== undefined && isAnswer(first) ? [first] : [];
  return [...answer, ...paragraphs.filter(saysStatus)];
}

const statesDone = (text: string): boolean =>
  isOnlyStatus(matchable(text)) && statesIn(matchable(text)).includes('rectified');

const SHORT = 24;

// 完成情况：未按计划推进; a long one tells what was done.
const isAnswer = ({ text }: SourceLine): boolean =>
  text.length <= SHORT ||
  (/[☑☒√✓✔■]/.test(text) && text.includes('□')) ||
  statesIn(firstClause(text)).length > 0;

const firstClause = (text: string): string => matchable(text).split(/[,。;:(]/)[0] ?? '';

const KEY = /^(?:整改|完成)?(?:状态|进度|进展|结果) *[—–-]/;
// 目前已基木完成整改。
const MISREAD = /^[^,。;]{0,6}(?:完成整改|整改完成|整改到位|整改完毕)$/;
// （未启动）, 【推进中】, ——持续; not ——修订制度；
const BESIDE_TITLE =
  /^(?:[（(][^（）()：:\d]{1,10}[）)]|(?:[【[]|[—–]{1,2})(?=[^：:]*(?:未|已|正在|完成|推进|持续|启动|灯))[^【】[\]：:\d。]{1,10}[】\]]?)。?$/;

function endsWithStatus(text: string): boolean {
  const words = matchable(endBrackets(text) ?? '');
  return isOnlyStatus(words) && statesIn(words).length > 0;
}

const saysStatus = ({ text }: SourceLine): boolean =>
  mentionsStatus(matchable(text)) ||
  /^[（(]?[√✓✔×✗✘][）)]?。?$/.test(text) ||
  KEY.test(matchable(text)) ||
  PERCENT.test(text) ||
  endsWithStatus(text) ||
  BESIDE_TITLE.test(text) ||
  matchable(text)
    .split(/[。;]/)
    .some((sentence) => MISREAD.test(sentence.trim()));

// 一、集中整改期内已完成的事项; not 未坚持集体领导的问题, a finding
function sortsByStatus({ text }: SourceLine): boolean {
  const words = withoutQuotations(matchable(text.slice(numberingAt(text)?.length ?? 0)));
  return (
    /(?:完成|整改|到位|办结|销号|解决|推进)[^,。]{0,4}(?:问题|事项|任务)/.test(words) &&
    statesIn(words).length > 0
  );
}
