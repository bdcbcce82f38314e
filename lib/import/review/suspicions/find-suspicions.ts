import type { ParsedBlock, ParsedIssue, ParsedNotice, ParsedPart } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import { lastMonthIn } from '@/lib/words/last-month';
import { againstHeading } from './against-heading';
import { doubtAbout } from './doubt-about';
import { sharedStatuses } from './shared-statuses';
import { answeredTwice, cutTitle, isLong, otherStyle, withoutText } from './suspicious-issues';
import {
  beginsLikeNumber,
  hasMarks,
  holdsPageNumber,
  isCut,
  repeated,
  standsApart,
} from './suspicious-lines';
import { saidOfAll, titlesInside } from './swallowed-text';
import { namedAfterRemedy, namedTwice, withDeadline, withoutFinding } from './titles-in-doubt';
import { unreadFindings } from './unread-findings';
import { unreadStatuses } from './unread-statuses';
import { relativeYears, yearlessTargets } from './yearless-targets';

type Draft = Omit<ParsedNotice, 'warnings' | 'doubts'>;
type Doubt = ParsedNotice['doubts'][number];

/**
 * What in the issues looks as if it had not been understood, whatever the layout: one doubt a kind, with all its lines.
 * It knows nothing of how the text was read.
 */
export function findSuspicions(notice: Draft): Doubt[] {
  const { issues } = notice;
  const undated = issues.filter(({ target }) => target === null);
  const day = (notice.signed ?? notice.published)?.slice(0, 10) ?? null;
  const asOf = day?.slice(0, 7) ?? null;
  const yearless = yearlessTargets(issues);
  return [
    doubtAbout(sharedStatuses(notice), '只读作最后一个问题的状态，它可能说的是上面几个问题，请核对'),
    doubtAbout(
      issues.flatMap(({ parts }) => linesOfParts(parts.filter(isNotValue))).filter(holdsPageNumber),
      '里像是有页码，请对照批准的文件',
    ),
    doubtAbout(unreadStatuses(notice), '写了像状态的字，没有读作状态，请核对'),
    doubtAbout(
      [
        ...linesOf(undated).filter((line) => promises(line, asOf) || NAMES_TIME.test(matchable(line.text))),
        ...headings(withDeadline(issues)),
      ],
      '写了像目标时间的字，没有读作目标，请核对',
    ),
    doubtAbout(yearless, `写了目标时间，没有写明哪一年，没有读作目标${relativeYears(yearless, day)}，请核对`),
    doubtAbout(linesOf(issues).filter(standsApart), '在问题的文字里，只有单位名称或日期，请核对是不是落款'),
    doubtAbout(repeated(linesOf(issues)), '在问题的文字里重复出现，像是每页都有的页眉页脚，请核对'),
    doubtAbout(
      linesOf(issues).filter(isCut).concat(issues.flatMap(cutTitle)),
      '像是一句话的一半，请对照批准的文件核对分段',
    ),
    doubtAbout(linesOf(issues).filter(beginsLikeNumber), '像是编号，没有读作编号，请核对'),
    doubtAbout(
      notice.sections.flatMap(paragraphsOf).concat(linesOf(issues)).filter(hasMarks),
      '的开头有记号，像是 Markdown 的写法，照原样写了，请对照批准的文件',
    ),
    doubtAbout(titlesInside(issues), '下面的措施又从头编号，它可能是另一个问题的标题，没有当作问题，请核对'),
    doubtAbout(headings(namedTwice(issues)), '与前面一个问题的标题相同，可能重复了，请核对'),
    doubtAbout(headings(againstHeading(notice)), '写的状态与它所在的标题不同，照这个问题写的读，请核对'),
    doubtAbout(saidOfAll(issues), '写在最后一个问题里，像是说的全部问题，请核对'),
    doubtAbout(headings(withoutFinding(issues)), '当作问题，可是没有读到问题是什么，请核对'),
    doubtAbout(
      headings(namedAfterRemedy(issues)),
      '当作问题，标题却是做法，请核对它写的是问题还是怎样组织整改',
    ),
    doubtAbout(
      headings(issues.filter(({ title }) => /方面$/.test(title))),
      '当作问题，标题却只写了方面，请核对',
    ),
    doubtAbout(
      headings(issues.filter(({ title }) => isLong(title))),
      '当作问题的标题，比别的长得多，请核对它到哪里为止',
    ),
    doubtAbout(
      unreadFindings(notice),
      '有编号或小标题，也有正文，没有当作问题；如果是问题，请核对它为什么没有读出来',
    ),
    doubtAbout(headings(withoutText(issues)), '只有标题，没有整改情况；原文如果有，请用批准的文件重新导入'),
    doubtAbout(headings(answeredTwice(issues)), '里有两个同样的小标题，可能漏读了一个问题，请核对'),
    doubtAbout(headings(otherStyle(issues)), '的编号与前后的问题不是一种写法，请核对'),
  ].flatMap((doubt) => doubt ?? []);
}

const linesOf = (issues: readonly ParsedIssue[]): SourceLine[] =>
  issues.flatMap(({ parts }) => linesOfParts(parts));

const linesOfParts = (parts: readonly ParsedPart[]): SourceLine[] =>
  parts.flatMap(({ kind, paragraphs }) => (['names', 'target', 'status'].includes(kind) ? [] : paragraphs));

// 序号：2
const isNotValue = ({ kind, paragraphs }: ParsedPart): boolean => kind !== 'unknown' || paragraphs.length > 1;

// 完成时限：2024年9月 in one of several measures
const NAMES_TIME = /(?:整改|完成)时限(?:为|是|:)/;

const headings = (issues: readonly ParsedIssue[]): SourceLine[] => issues.map(({ heading }) => heading);

// Only a month after the notice can be a target; an earlier one says when something was done.
function promises({ text }: SourceLine, asOf: string | null): boolean {
  const clauses = matchable(text).split(/[,。;]/);
  return clauses.some((clause) => {
    const month = /前|底|力争|争取|预计|计划|将[于在]|拟/.test(clause) ? lastMonthIn(clause) : null;
    return asOf !== null && month !== null && month > asOf;
  });
}

const paragraphsOf = (blocks: readonly ParsedBlock[]): SourceLine[] =>
  blocks.flatMap((block) => (block.kind === 'issue' ? [] : [block]));
