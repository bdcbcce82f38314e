import { foldWidth, withoutBlanks } from '@/lib/folding';

const HAN = '\\p{Script=Han}';
// What stands before the words of a field, or behind them on the same line, without being part of them.
const BEFORE = '(?:来源|机构|机关|单位|时间|日期|[于日月由])';
const BEHIND =
  '(?:浏览|发布|发文|时间|日期|点击|阅读|访问|字号|字体|编辑|作者|打印|分享|来源|信息|文号|索引)';

/** True if a line of a source prints words whole: no character of a longer name or number stands next to them. */
export function isPrinted(words: string, source: string): boolean {
  const characters = Array.from(withoutBlanks(foldWidth(words)), (one) =>
    one.replace(/[.*+?^${}()|[\]\\]/, '\\$&'),
  );
  const whole = characters.join(' *');
  const pattern = new RegExp(
    `(?:^|(?<=[^${HAN}\\d])|(?<=${BEFORE} *))${whole}(?![\\d.]|:(?!\\d\\d(?!\\d)))(?=$|[^${HAN}]|日|${BEHIND})`,
    'u',
  );
  return source.split('\n').some((line) => pattern.test(foldWidth(line)));
}
