const DAY =
  /(^|\D)((?:19|20)\d\d)[-./年](0?[1-9]|1[0-2])(?:[-./月](0?[1-9]|[12]\d|3[01])(?:日|(?!\d))|月|(?![-./\d月季]))/g;

/**
 * A folded word with its dates as notices print them: 2024-03-19 and 20240319 → 2024年3月19日, 04月22日 and 4月22号 → 4月22日,
 * 2024q3 and 2024年3季度 → 2024年第三季度.
 */
export function asPrinted(word: string): string {
  return word
    .replace(/^([12]\d{3})([01]\d)([0-3]\d)$/, '$1-$2-$3')
    .replace(/(月\d\d?)号/g, '$1日')
    .replace(DAY, '$1$2年$3月$4日')
    .replace(/月日/g, '月')
    .replace(/(^|\D)0(?=\d[月日])/g, '$1')
    .replace(
      /(\d{4})?年?-?(?:第?([1-4一二三四])季度|q([1-4]))/g,
      (_, year = '', quarter = '', number = '') =>
        `${year && `${year}年`}第${'一二三四'.charAt('一二三四1234'.indexOf(quarter + number) % 4)}季度`,
    );
}
