import { signingLine } from '@/lib/import/frame/find-ending';
import type { Frame } from '@/lib/import/frame/frame';
import type { ParsedNotice } from '@/lib/import/parsed-notice';
import { isBodyName } from '@/lib/import/text/body-name';
import { dateAlone, dateIn } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';
import { bodyOfSignature } from './body-of-signature';
import { issuerOfTitle, readOpening, speakersBody } from './read-opening';

type Fields = Pick<ParsedNotice, 'title' | 'issuer' | 'published' | 'source' | 'signed' | 'inspection'>;

// A body that signs below the date.
const bodyBelow = ([first]: readonly SourceLine[]): string | null =>
  first !== undefined && isBodyName(first.text) ? first.text : null;

const OWN = /^[我本](?:院|单位|局|校|委|厅|公司|集团|中心|市|县|区|部|办|党组|党委)/;

/** The fields of a notice from its title, metadata, opening and signature; null for each that is missing. */
export function readFields({ title: found, body, below, meta }: Frame, lead: readonly SourceLine[]): Fields {
  const title = found?.lines ?? [];
  const titleText = title.map(({ text }) => text).join('');
  const opening = lead.map(({ text }) => text).join('\n');
  const value = (kind: 'published' | 'source' | 'signed'): string | null =>
    meta.find((piece) => piece.kind === kind && piece.value !== '')?.value ?? null;
  const signing = body[signingLine(body)];
  const signed = signing === undefined ? value('signed') : signing.text.slice(-20);
  const inspection = readOpening(opening, titleText);
  const ofTitle = issuerOfTitle(titleText);
  const ofSignature = bodyOfSignature(body, ofTitle) ?? bodyBelow(below);
  // 我院 is the body that speaks
  const isOwn = OWN.test(inspection.body ?? '');
  const named = isOwn ? null : readOpening(opening, '').body;
  return {
    title,
    issuer: ofSignature ?? ofTitle ?? named ?? speakersBody(lead) ?? value('source'),
    published: dateIn(value('published') ?? '')?.iso ?? null,
    source: value('source'),
    signed: signed === null ? null : (dateAlone(signed) ?? dateIn(signed)?.iso.slice(0, 10) ?? null),
    inspection: isOwn ? { ...inspection, body: ofTitle } : inspection,
  };
}
