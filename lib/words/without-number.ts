/** A heading without the number printed before it: （一）聚焦群众 → 聚焦群众 */
export function withoutNumber(heading: string): string {
  return heading.replace(
    /^\s*(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+[、.．])\s*/,
    '',
  );
}
