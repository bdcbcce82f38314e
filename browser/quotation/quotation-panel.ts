import type { DataElement } from '@/lib/data-attributes';
import type { CheckedPassage } from '@/lib/quotation/check-passage';
import type { IndexedNotice } from '@/lib/quotation/quotation-source';

/** A passage of an answer: what differs in words, and whether it says what the notice says. */
export type DrawnPassage = { checked: CheckedPassage; verdict: string; differences: string[] };

/** An answer: in a few words, by passages, and what is in none of the notices. */
export type DrawnAnswer = { words: string; passages: DrawnPassage[]; unknown: string[] };

/** Compares a pasted quotation; null if it is too short. */
export type Checker = (pasted: string) => DrawnAnswer | null;

/** The element with the box for a quotation; browser/quotation.ts adds the function that makes a checker for some notices. */
export interface QuotationPanel extends DataElement {
  createChecker?: (notices: readonly IndexedNotice[]) => Checker;
}
