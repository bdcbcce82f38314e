import type { Item } from './build-tree';
import { cutMeasures } from './cut-measures';
import { matchable } from './match-text';
import type { ParsedPart } from './parsed-notice';
import { knownKind } from './part-label';
import type { Printed } from './printed';

/** A notice about one or a few problems whose chapters are the parts: 一、整改问题 … 六、整改完成情况. */
export type SignOff = { problem: Item; partItems: Item[]; findings: Finding[]; shared: boolean };
type Finding = { heading: Printed; printed: string | null; title: string; number: string | null };

const PROBLEM = /^(?:突出)?(?:整改|存在的?|反馈|具体|环境)?问题(?:描述|情况|名称)?$/;

/** Reads a text whose chapters are a problem and its parts; null if they are not. */
export function readSignOff(items: readonly Item[]): SignOff | null {
  const [problem, ...partItems] = items;
  if (problem === undefined || !PROBLEM.test(matchable(problem.title))) return null;
  const known = partItems.filter(({ title }) => knownKind(matchable(title)) !== null);
  if (known.length < 2 || known.length < partItems.length - 1) return null;
  const findings: Finding[] =
    problem.children.length > 0
      ? problem.children.map(({ whole, marker }) => ({
          heading: whole,
          printed: marker.printed,
          title: whole.text.slice(marker.length).replace(/。$/, ''),
          number: marker.printed,
        }))
      : problem.content.map((heading) => ({
          heading,
          printed: null,
          title: heading.text.replace(/。$/, ''),
          number: null,
        }));
  return findings.length === 0 ? null : { problem, partItems, findings, shared: findings.length > 1 };
}

/** The parts of one finding: of a chapter numbered like the findings only the piece with its number. */
export function partsOf({ partItems }: SignOff, number: string | null): ParsedPart[] {
  return partItems.map(({ title, heading, content, children }) => {
    const own = children.filter(({ marker }) => number === null || marker.printed === number);
    return {
      label: title,
      kind: knownKind(matchable(title)) ?? 'unknown',
      printed: heading,
      paragraphs: [
        ...content.flatMap(({ line, text }) => cutMeasures(text).map((measure) => ({ line, ...measure }))),
        ...own.map(({ whole, marker }) => ({ ...whole, ordinal: marker.printed })),
      ],
    };
  });
}
