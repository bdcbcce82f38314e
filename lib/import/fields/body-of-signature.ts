import { compact } from '@/lib/folding';
import { signingLine } from '@/lib/import/frame/find-ending';
import { isBodyName } from '@/lib/import/text/body-name';
import { isContactLine } from '@/lib/import/text/is-contact-line';
import type { SourceLine } from '@/lib/import/text/source-line';

/**
 * The body that signs, from the line above the date, as printed; of several, the one that the title names, also where its
 * characters are spaced out. Beside the date a name counts only if the title has none. Null if nobody signs.
 */
export function bodyOfSignature(body: readonly SourceLine[], ofTitle: string | null): string | null {
  const signing = signingLine(body);
  const above = body.slice(0, Math.max(0, signing)).filter(({ text }) => !isContactLine(text));
  const other = above.findLastIndex(({ text }) => !isName(text));
  const bodies = above.slice(other + 1).map(({ text }) => text);
  if (ofTitle !== null && bodies.some((name) => compact(name) === compact(ofTitle))) return ofTitle;
  const beside = (body[signing]?.text ?? '').replace(/\s*\d{4}\s*年[\d月日\s]*$/, '');
  return bodies.at(-1) ?? (ofTitle === null && isName(beside) ? beside : null);
}

// Two bodies on one line are no name: 中共某局党组  某局
const isName = (text: string): boolean => isBodyName(text) && !/\S{2}\s+\S{2}/.test(text);
