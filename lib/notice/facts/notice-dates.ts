import type { Notice } from '@/lib/model/notice';
import { datesIn, type StatedDate } from './dates-in';
import { oncePerNotice } from './once-per-notice';
import { type InParagraph, paragraphFacts } from './paragraph-facts';
import { quotedSpans } from './quoted-spans';

/** What a date of a notice is: of the inspection, its feedback, the notice itself, a target, or of anything else. */
export const OCCASIONS = ['inspection', 'feedback', 'publication', 'target', 'event'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** The occasions as readers see them. */
export const OCCASION_LABELS: Record<Occasion, string> = {
  inspection: '巡察',
  feedback: '反馈巡察意见',
  publication: '通报落款',
  target: '目标时间',
  event: '通报提到的时间',
};

/** A date or period of a notice, what it is and where it stands. */
export type NoticeDate = StatedDate & InParagraph & { occasion: Occasion };

/** Every date and period that the paragraphs of a notice state with its year, in reading order; those in 《》 are part of a name. */
export const noticeDates: (notice: Notice) => readonly NoticeDate[] = oncePerNotice((notice) =>
  paragraphFacts(notice, outsideTitles).map((date) => ({
    ...date,
    occasion: occasionOf(notice, date),
  })),
);

function outsideTitles(paragraph: string): StatedDate[] {
  const titles = quotedSpans(paragraph).filter(({ isTitle }) => isTitle);
  return datesIn(paragraph).filter(
    (date) => !titles.some(({ start, end }) => start < date.start && date.start < end),
  );
}

function occasionOf(
  { inspection, signed }: Notice,
  { from, to, place, paragraph, start }: StatedDate & InParagraph,
): Occasion {
  if (place.kind === 'issue') {
    const promise = place.measure?.remaining?.target?.words;
    if (promise === undefined) return 'event';
    const at = paragraph.indexOf(promise);
    return at <= start && start < at + promise.length ? 'target' : 'event';
  }
  if (from === null) return 'event';
  if (from === inspection?.from && to === inspection.to) return 'inspection';
  if (from === inspection?.feedback) return 'feedback';
  return from === signed ? 'publication' : 'event';
}
