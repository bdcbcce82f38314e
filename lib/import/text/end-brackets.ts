/** The words in brackets at the end of a text, without the brackets: 该项工作持续推进（已完成）。 → 已完成; null if there are none. */
export function endBrackets(text: string): string | null {
  return /[(（【]([^()（）【】]+)[)）】][.。]? *$/.exec(text)?.[1] ?? null;
}
