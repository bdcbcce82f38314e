import { absoluteUrl, figuresSchemaPath, noticePath } from '@/lib/addresses';
import type { FigureRecord, FiguresData } from '@/lib/data/schema/figure-record-schema';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { sentenceOf } from '@/lib/notice/facts/fact-sentences';
import { type NoticeFigure, noticeFigures } from '@/lib/notice/facts/notice-figures';
import { measureId } from '@/lib/notice/places/measure-id';
import { placePath } from '@/lib/notice/places/placed-texts';
import { caveats } from './caveats';

/** The figures of a notice as data, with the caveats. */
export function toFiguresData(site: Site, notice: Notice): FiguresData {
  return {
    $schema: absoluteUrl(site, figuresSchemaPath(notice)),
    notes: [...caveats(site), READ_BY_PROGRAM],
    notice: absoluteUrl(site, noticePath(notice)),
    figures: noticeFigures(notice).map((figure) => toFigureRecord(site, notice, figure)),
  };
}

const READ_BY_PROGRAM =
  '数值、类别、所指和时间由程序按固定的规则从原文读出，只收数字后面是已列单位的；以句子原文为准。';

function toFigureRecord(site: Site, notice: Notice, figure: NoticeFigure): FigureRecord {
  const { place, words, low, high, rough, unit, quantity, subject, period } = figure;
  const issue = place.kind === 'issue' ? place.issue : null;
  const measure = place.kind === 'issue' ? place.measure : null;
  return {
    id: figure.id,
    notice: notice.slug,
    issue: issue?.id ?? null,
    measure: issue === null || measure === null ? null : measureId(issue, measure),
    url: absoluteUrl(site, placePath(notice, place)),
    words,
    low,
    high,
    rough,
    unit,
    quantity,
    subject: subject === '' ? null : subject,
    period: period?.words ?? null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    sentence: sentenceOf(figure),
  };
}
