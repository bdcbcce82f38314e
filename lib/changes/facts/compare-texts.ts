import type { Change } from '@/lib/changes/change';
import type { Correction } from '@/lib/changes/read/frame-corrections';
import { parted } from '@/lib/check-site/parted';
import { correctionAsCause } from './entries';
import { isCorrected } from './is-corrected';

/** Two versions of an approved text, and the corrections published in between. */
export type Texts = { before: string; after: string; corrections: readonly Correction[] };

/** The published corrections as changes. */
export function listCorrections(where: string, corrections: readonly Correction[]): Change[] {
  return corrections.map((correction) => ({
    kind: 'text',
    where,
    before: correction.from,
    after: correction.to,
    cause: correctionAsCause(correction),
  }));
}

/** A change of an approved text beyond its corrections, around the first difference; none if there is none. */
export function compareTexts(where: string, { before, after, corrections }: Texts): Change[] {
  if (isCorrected(before, after, corrections)) return [];
  const { left, right } = parted(before, after);
  return [{ kind: 'text', where, before: left, after: right, cause: null }];
}
