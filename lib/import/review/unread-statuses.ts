import { answersStatus } from '@/lib/import/issues/stated';
import type { ParsedIssue, ParsedNotice, ParsedPart } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import { numberingAt } from '@/lib/import/text/numbering';
import type { SourceLine } from '@/lib/import/text/source-line';
import { mentionsStatus, statesIn, withoutQuotations } from '@/lib/words/status-words';

/** The lines that say, or should say, the status of an issue for which none was read, in their order, each once. */
export function unreadStatuses({
  issues,
  sections,
}: Pick<ParsedNotice, 'issues' | 'sections'>): SourceLine[] {
  const open = issues.filter(({ status }) => status.basis === 'unknown');
  const isOpen = (index: number): boolean => issues[index]?.status.basis === 'unknown';
  const chapters = sections.flatMap((blocks): SourceLine[] => {
    const [chapter] = blocks;
    const holdsOpen = blocks.some((block) => block.kind === 'issue' && isOpen(block.index));
    return chapter?.kind === 'heading' && holdsOpen && sortsByStatus(chapter) ? [chapter] : [];
  });
  return [...new Set([...chapters, ...open.flatMap(linesOf)])].toSorted((a, b) => a.line - b.line);
}

function linesOf({ parts, title, heading }: ParsedIssue): SourceLine[] {
  const inTitle = /[（(](?:未|已|正)[^（）()：:]{1,10}[）)]$/.test(title) ? [heading] : [];
  return [...inTitle, ...parts.flatMap(linesOfPart)];
}

function linesOfPart(part: ParsedPart): SourceLine[] {
  const { kind, paragraphs } = part;
  // 整改状态：绿灯
  if (kind === 'status') return paragraphs;
  if (kind === 'names' || kind === 'target') return [];
  const [first] = answersStatus(part) ? paragraphs : [];
  const answer = first !== undefined && isAnswer(first) ? [first] : [];
  return [...answer, ...paragraphs.filter(saysStatus)];
}

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
// （未启动）, ——持续
const BESIDE_TITLE = /^(?:[（(【[][^（）()【】[\]：:\d]{1,10}[）)】\]]|[—–]{1,2}[^：:\d。]{1,10})。?$/;

const saysStatus = ({ text }: SourceLine): boolean =>
  mentionsStatus(matchable(text)) ||
  /^[（(]?[√✓✔×✗✘][）)]?。?$/.test(text) ||
  KEY.test(matchable(text)) ||
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
