import { absoluteUrl } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import type { FactInText } from '@/lib/notice/facts/fact-sentences';
import { measureId } from '@/lib/notice/places/measure-id';
import { placePath, type TextPlace } from '@/lib/notice/places/placed-texts';

/** Every place of a notice. */
export const everywhere = (_: TextPlace): boolean => true;

/** Where a fact of a notice stands, as the first fields of its record. */
export function toFactPlace(site: Site, notice: Notice, { id, place, paragraph, start }: FactInText) {
  return {
    id,
    notice: notice.slug,
    ...toPlace(site, notice, place),
    offset: Array.from(paragraph.slice(0, start)).length,
  };
}

/** The issue and measure at a place of a notice, null where there is none, and its address. */
export function toPlace(site: Site, notice: Notice, place: TextPlace) {
  const issue = place.kind === 'issue' ? place.issue : null;
  const measure = place.kind === 'issue' ? place.measure : null;
  return {
    issue: issue?.id ?? null,
    measure: issue === null || measure === null ? null : measureId(issue, measure),
    url: absoluteUrl(site, placePath(notice, place)),
  };
}
