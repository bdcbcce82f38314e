import { foldWidth, withoutBlanks } from '@/lib/folding';

/** A text without blanks and differences of width, as texts are compared when something is withdrawn. */
export const squeeze = (text: string): string => foldWidth(withoutBlanks(text));
