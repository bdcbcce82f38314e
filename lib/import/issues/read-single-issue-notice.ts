import type { ParsedParagraph, ParsedPart } from '@/lib/import/parsed-notice';
import { measuresOf } from '@/lib/import/text/cut-measures';
import { matchable } from '@/lib/import/text/matchable';
import { knownKind } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Item } from '@/lib/import/tree/item';

/** A notice about one or a few problems whose chapters are the parts of an issue: 一、整改问题 … 六、整改完成情况. */
export type SingleIssueNotice = {
  problem: Item;
  partItems: Item[];
  findings: FindingItem[];
  shared: boolean;
};
type FindingItem = { heading: SourceLine; printed: string | null; title: string; more: SourceLine[] };

const PROBLEM =
  /^(?:突出)?(?:整改|存在的?|反馈|具体|环境|(?:巡[察视]|督察|审计)?(?:反馈|发现|指出)的?)?(?:主要|具体|突出)?问题(?:描述|情况|名称)?$/;

/** The single-issue notice in a text; null if its chapters are not a problem and its parts. */
export function readSingleIssueNotice(items: readonly Item[]): SingleIssueNotice | null {
  const [problem, ...partItems] = items;
  if (problem === undefined || !PROBLEM.test(matchable(problem.title))) return null;
  const known = partItems.filter(({ title }) => knownKind(matchable(title)) !== null);
  const isPaired = known.length === 1 && known.every((answers) => areParallel(problem, answers));
  if ((known.length < 2 && !isPaired) || known.length < partItems.length - 1) return null;
  const findings = problem.children.length > 0 ? numbered(problem) : unnumbered(problem);
  return findings.length === 0 ? null : { problem, partItems, findings, shared: findings.length > 1 };
}

// 一、反馈问题 with 1., 2. and 二、整改情况 with 1., 2.
function areParallel(problem: Item, answers: Item): boolean {
  const numbers = ({ children }: Item): string =>
    children.map(({ numbering }) => numbering.printedNumber).join();
  return problem.children.length >= 2 && numbers(problem) === numbers(answers);
}

// One line per problem; if a problem has more under it, the chapter is read like any other.
function numbered({ children }: Item): FindingItem[] {
  if (
    children.some(
      ({ runsOn, content, children: below }) => content.length > (runsOn ? 1 : 0) || below.length > 0,
    )
  )
    return [];
  return children.map(({ whole, numbering }) => {
    const title = whole.text.slice(numbering.length).replace(/。$/, '');
    return { heading: whole, printed: numbering.printedNumber, title, more: [] };
  });
}

function unnumbered({ content }: Item): FindingItem[] {
  const [heading, ...more] = content;
  return heading === undefined
    ? []
    : [{ heading, printed: null, title: heading.text.replace(/。$/, ''), more }];
}

/** The parts of one finding; from a chapter numbered like the findings only the piece with its number. */
export function partsOf(
  { partItems, shared }: SingleIssueNotice,
  { printed: number, more }: FindingItem,
): ParsedPart[] {
  const described: ParsedPart[] =
    more.length === 0 ? [] : [{ label: null, kind: 'text', printed: null, paragraphs: more.map(plain) }];
  const answers = partItems.map(({ title, heading, content, children }): ParsedPart => {
    const own = children.filter(({ numbering }) => !shared || numbering.printedNumber === number);
    return {
      label: title,
      kind: knownKind(matchable(title)) ?? 'unknown',
      printed: heading,
      paragraphs: [
        ...content.flatMap(measuresOf),
        ...own.flatMap((item) => [...measuresOf(item.whole), ...below(item).map(plain)]),
      ],
    };
  });
  return [...described, ...answers];
}

const plain = (piece: SourceLine): ParsedParagraph => ({ ...piece, ordinal: null });

function below({ runsOn, content, children }: Item): SourceLine[] {
  return [...content.slice(runsOn ? 1 : 0), ...children.flatMap((child) => [child.whole, ...below(child)])];
}
