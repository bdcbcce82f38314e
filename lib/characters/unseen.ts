/*
 * Characters that a reader does not see, or sees otherwise on every device. Both are named by their code; the first are
 * never right in a text, the second may be what was approved.
 */

// Controls, format characters (bidi, zero width, soft hyphen), lone surrogates, unassigned, line and paragraph separators.
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu;
const UNSURE: readonly [RegExp, string][] = [
  [/\p{Co}/gu, '是私有字符，每台设备显示的字不一样，多半显示成方框'],
  [/[\u2E80-\u2FDF]/g, '是部首，不是汉字，只是样子相同，多半是从 PDF 复制来的，搜索和朗读都会出错'],
];

/** The codes of the characters of a text that nobody sees, each once: U+200B */
export function unseenIn(text: string): string[] {
  return [...new Set(text.match(UNSEEN))].map(codeOf);
}

/** The text without the characters that nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** The characters of a text that readers may see otherwise, each once, with their codes and what is wrong with them. */
export function unsureIn(text: string): { character: string; code: string; why: string }[] {
  return UNSURE.flatMap(([pattern, why]) =>
    [...new Set(text.match(pattern))].map((character) => ({ character, code: codeOf(character), why })),
  );
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
