import { absoluteUrl, figuresSchemaPath, noticePath } from '@/lib/addresses';
import type { FigureRecord, FiguresData } from '@/lib/data/schema/figure-record-schema';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { sentenceOf } from '@/lib/notice/facts/fact-sentences';
import { type NoticeFigure, noticeFigures } from '@/lib/notice/facts/notice-figures';
import { caveats } from './caveats';
import { everywhere, toFactPlace } from './to-fact-place';

/** The figures of a notice as data, with the caveats. */
export function toFiguresData(site: Site, notice: Notice): FiguresData {
  return {
    $schema: absoluteUrl(site, figuresSchemaPath(notice)),
    notes: [...caveats(site, publisherOf(notice)), READ_BY_PROGRAM],
    notice: absoluteUrl(site, noticePath(notice)),
    figures: toFigureRecords(site, notice),
  };
}

const READ_BY_PROGRAM =
  '数值、类别、所指、升降和时间由程序按固定的规则从原文读出，只收数字后面是已列单位的；以句子原文为准。';

/** The figures of a notice as data, in reading order: all, or those at some places. */
export function toFigureRecords(site: Site, notice: Notice, isMeant = everywhere): FigureRecord[] {
  return noticeFigures(notice)
    .filter(({ place }) => isMeant(place))
    .map((figure) => toFigureRecord(site, notice, figure));
}

function toFigureRecord(site: Site, notice: Notice, figure: NoticeFigure): FigureRecord {
  const { words, low, high, rough, unit, quantity, subject, direction, period } = figure;
  return {
    ...toFactPlace(site, notice, figure),
    words,
    low,
    high,
    rough,
    unit,
    quantity,
    subject: subject === '' ? null : subject,
    direction: direction?.words ?? null,
    trend: direction?.trend ?? null,
    period: period?.words ?? null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    sentence: sentenceOf(figure),
  };
}
