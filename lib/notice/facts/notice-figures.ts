import type { Notice } from '@/lib/model/notice';
import { type Figure, figuresIn } from './figures-in';
import { oncePerNotice } from './once-per-notice';
import { type InParagraph, paragraphFacts } from './paragraph-facts';

/** A figure of a notice and where it stands. */
export type NoticeFigure = Figure & InParagraph;

/** Every figure in the paragraphs of a notice, in reading order. */
export const noticeFigures: (notice: Notice) => readonly NoticeFigure[] = oncePerNotice((notice) =>
  paragraphFacts(notice, figuresIn),
);
