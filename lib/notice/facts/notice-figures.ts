import type { Notice } from '@/lib/model/notice';
import { type Figure, figuresIn } from './figures-in';
import { type InParagraph, paragraphFacts } from './paragraph-facts';

/** A figure of a notice and where it stands. */
export type NoticeFigure = Figure & InParagraph;

/** Every figure in the paragraphs of a notice, in reading order. */
export function noticeFigures(notice: Notice): NoticeFigure[] {
  return paragraphFacts(notice, figuresIn);
}
