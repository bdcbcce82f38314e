const DAY =
  /(^|\D)((?:19|20)\d\d)[-./年](0?[1-9]|1[0-2])(?:[-./月](0?[1-9]|[12]\d|3[01])(?:日|(?!\d))|月|(?![-./\d月季]))/g;
const EIGHT_FIGURES = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const ZEROS = /(^|\D)0([1-9])(?=[月日])/g;
const QUARTER = /(\d{4}年?)?第?([1-4一二三四])季度|(\d{4})年?-?q([1-4])/g;

/**
 * A folded word with its dates as notices print them: 2024-03-19 and 20240319 → 2024年3月19日, 04月22日 → 4月22日,
 * 2024q3 and 2024年3季度 → 2024年第三季度.
 */
export function asPrinted(word: string): string {
  return word
    .replace(EIGHT_FIGURES, '$1-$2-$3')
    .replace(DAY, (_, before: string, year: string, month: string, day?: string) =>
      [before, year, '年', Number(month), '月', day && `${Number(day)}日`].join(''),
    )
    .replace(ZEROS, '$1$2')
    .replace(QUARTER, (_, year?: string, quarter?: string, ofYear?: string, number?: string) => {
      const at = '一二三四'.indexOf(quarter || '');
      const printed = at < 0 || !quarter ? '一二三四'[Number(quarter || number) - 1] : quarter;
      const begun = (year || ofYear || '').replace('年', '');
      return `${begun && `${begun}年`}第${printed}季度`;
    });
}
