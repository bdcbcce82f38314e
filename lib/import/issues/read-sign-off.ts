import type { ParsedParagraph, ParsedPart } from '@/lib/import/parsed-notice';
import { measuresOf } from '@/lib/import/text/cut-measures';
import { matchable } from '@/lib/import/text/match-text';
import { knownKind } from '@/lib/import/text/part-label';
import type { Printed } from '@/lib/import/text/printed';
import type { Item } from '@/lib/import/tree/build-tree';

/** A notice about one or a few problems whose chapters are the parts: 一、整改问题 … 六、整改完成情况. */
export type SignOff = { problem: Item; partItems: Item[]; findings: Finding[]; shared: boolean };
type Finding = { heading: Printed; printed: string | null; title: string; more: Printed[] };

const PROBLEM = /^(?:突出)?(?:整改|存在的?|反馈|具体|环境)?问题(?:描述|情况|名称)?$/;

/** Reads a text whose chapters are a problem and its parts; null if they are not. */
export function readSignOff(items: readonly Item[]): SignOff | null {
  const [problem, ...partItems] = items;
  if (problem === undefined || !PROBLEM.test(matchable(problem.title))) return null;
  const known = partItems.filter(({ title }) => knownKind(matchable(title)) !== null);
  if (known.length < 2 || known.length < partItems.length - 1) return null;
  const findings = problem.children.length > 0 ? numbered(problem) : unnumbered(problem);
  return findings.length === 0 ? null : { problem, partItems, findings, shared: findings.length > 1 };
}

// each a line of its own; where more stands under one, the chapter is read as any other
function numbered({ children }: Item): Finding[] {
  if (
    children.some(
      ({ runsOn, content, children: below }) => content.length > (runsOn ? 1 : 0) || below.length > 0,
    )
  )
    return [];
  return children.map(({ whole, marker }) => {
    const title = whole.text.slice(marker.length).replace(/。$/, '');
    return { heading: whole, printed: marker.printed, title, more: [] };
  });
}

function unnumbered({ content }: Item): Finding[] {
  const [heading, ...more] = content;
  return heading === undefined
    ? []
    : [{ heading, printed: null, title: heading.text.replace(/。$/, ''), more }];
}

/** The parts of one finding: of a chapter numbered like the findings only the piece with its number. */
export function partsOf({ partItems, shared }: SignOff, { printed: number, more }: Finding): ParsedPart[] {
  const described: ParsedPart[] =
    more.length === 0 ? [] : [{ label: null, kind: 'text', printed: null, paragraphs: more.map(plain) }];
  const answers = partItems.map(({ title, heading, content, children }): ParsedPart => {
    const own = children.filter(({ marker }) => !shared || marker.printed === number);
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

const plain = (piece: Printed): ParsedParagraph => ({ ...piece, ordinal: null });

function below({ runsOn, content, children }: Item): Printed[] {
  return [...content.slice(runsOn ? 1 : 0), ...children.flatMap((child) => [child.whole, ...below(child)])];
}
