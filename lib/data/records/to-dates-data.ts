import { absoluteUrl, datesSchemaPath, noticePath } from '@/lib/addresses';
import type { DateRecord, DatesData } from '@/lib/data/schema/date-record-schema';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { sentenceOf } from '@/lib/notice/facts/fact-sentences';
import { noticeDates } from '@/lib/notice/facts/notice-dates';
import { caveats } from './caveats';
import { everywhere, toFactPlace } from './to-fact-place';

/** The dates of a notice as data, with the caveats. */
export function toDatesData(site: Site, notice: Notice): DatesData {
  return {
    $schema: absoluteUrl(site, datesSchemaPath(notice)),
    notes: [...caveats(site, publisherOf(notice)), READ_BY_PROGRAM],
    notice: absoluteUrl(site, noticePath(notice)),
    dates: toDateRecords(site, notice),
  };
}

const READ_BY_PROGRAM =
  '起止和类别由程序按固定的规则从原文读出，只收写明年份的；书名号里的名称不收。以句子原文为准。';

/** The dates of a notice as data, in reading order: all, or those at some places. */
export function toDateRecords(site: Site, notice: Notice, isMeant = everywhere): DateRecord[] {
  return noticeDates(notice)
    .filter(({ place }) => isMeant(place))
    .map((date) => ({
      ...toFactPlace(site, notice, date),
      words: date.words,
      occasion: date.occasion,
      precision: date.precision,
      from: date.from,
      to: date.to,
      sentence: sentenceOf(date),
    }));
}
