import { isOrganising } from '@/lib/import/text/heading-words';
import { matchable } from '@/lib/import/text/matchable';
import type { Numbering } from '@/lib/import/text/numbering';
import { labelAt } from '@/lib/import/text/part-label';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Item } from './item';

const UNNUMBERED =
  /^(?:关于|针对) *["“].+["”] *的?(?:问题|方面)(?:的?整改(?:落实|进展|完成)*(?:情况)?)?(?:[。:]|$)|^反馈问题:/;

/**
 * The numbering of a heading without a number: 关于“…”问题的整改, 反馈问题：…, 针对…问题，一是…; null for any other line, and
 * inside a labelled part, where it is a sentence.
 */
export function unnumberedHeading(
  { text }: SourceLine,
  open: readonly Item[],
  next: SourceLine | undefined,
): Numbering | null {
  const current = open.at(-1);
  const follows = current === undefined || ['chapter', 'unnumbered'].includes(current.numbering.style);
  const beginsArea = current !== undefined && current.content.length === 0 && /方面$/.test(current.title);
  if (isBareFinding(text) && (follows || beginsArea)) return UNMARKED;
  if (
    isTask(text) &&
    follows &&
    next !== undefined &&
    (labelAt(next.text)?.kind ?? 'unknown') !== 'unknown'
  ) {
    return UNMARKED;
  }
  if (isInlineFinding(text) && follows && !(current !== undefined && isOrganising(current.title)))
    return UNMARKED;
  const known = open.some(({ numbering }) => numbering.style === 'unnumbered');
  const inPart = current?.content.some((line) => labelAt(line.text) !== null) ?? false;
  if ((inPart && !known) || !UNNUMBERED.test(matchable(text))) return null;
  return UNMARKED;
}

const UNMARKED: Numbering = {
  style: 'unnumbered',
  printedNumber: '',
  value: 0,
  length: 0,
  lostBracket: false,
};

// 存在问题：学习不够深入 directly under a chapter or after another such line.
const isBareFinding = (text: string): boolean =>
  /^(?:(?:存在的?|具体|主要)?问题|问题描述) *: *[^ ]|^[【〖[](?:(?:反馈|存在的?|具体|主要)?问题|问题描述)[】〗\]] *:? *[^ ]/.test(
    matchable(text),
  );

// 整改任务：台账登记不全 above the labels that answer it.
const isTask = (text: string): boolean => /^(?:整改|反馈)(?:任务|事项) *: *[^ ]/.test(matchable(text));

// 针对学习不够深入问题，一是…; not 针对巡察反馈的问题，局党组…
const isInlineFinding = (text: string): boolean =>
  /^针对(?!.{0,20}(?:反馈|巡察|巡视|督察|审计|指出|提出|发现|上述|以上|这些|存在的问题|突出问题))[^,。;:“”]{3,40}问题,.*[。;]/.test(
    matchable(text),
  );
