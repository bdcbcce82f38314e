import { parseArgs } from 'node:util';
import { type Answers, linesIn, OUTSIDE } from '@/lib/import/input/answers';

/** The options of the command: which file becomes which notice folder, and what the editor confirms about it. */
export type ImportOptions = { file: string; as: string; answers: Answers };

/** The usage line. */
export const IMPORT_USAGE =
  '用法：npm run import -- 批准的文件.docx --as 2026-xuncha（也可以是 .txt 或存下的 .html）';

/** The options of the command line; a string says what is wrong with them. */
export function parseImportOptions(words: string[]): ImportOptions | string {
  // Not strict: Node would report errors in English.
  const { tokens } = parseArgs({
    args: words,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: OPTIONS,
  });
  const files: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    else if (token.kind === 'option') {
      const { name, rawName, value } = token;
      if (name === 'help' || name === 'h') return HELP;
      if (!(name in OPTIONS)) return withUsage(`没有 ${rawName} 这个选项，请删掉它。`);
      if (name === 'final') given.set(name, []);
      else if (!value || value.startsWith('-')) return withUsage(MISSING.get(name) ?? '');
      else given.set(name, [...(given.get(name) ?? []), value]);
    }
  }
  const answers = answersIn(given);
  return typeof answers === 'string' ? withUsage(answers) : chosen(files, given.get('as') ?? [], answers);
}

/** The answers that options such as --leave-out 8 or --final give; a string says what is wrong with them. */
export function parseAnswers(words: readonly string[]): Answers | string {
  const options = parseImportOptions(['x', '--as', 'x', ...words]);
  return typeof options === 'string' ? options : options.answers;
}

const OPTIONS = {
  as: { type: 'string' },
  'leave-out': { type: 'string' },
  keep: { type: 'string' },
  title: { type: 'string' },
  bureau: { type: 'string' },
  final: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
const MISSING = new Map([
  ['as', '--as 后面没有写文件夹名。请写一个，例如 --as 2026-xuncha。'],
  ['leave-out', '--leave-out 后面没有写行号。请写不属于通报的行，例如 --leave-out 13,15-18。'],
  ['keep', '--keep 后面没有写行号。请写落款后面属于通报的行，例如 --keep 22-31。'],
  ['bureau', '--bureau 后面没有写单位。请写 content/bureaus 里的文件名，例如 --bureau shilishi-danganju。'],
  ['title', '--title 后面没有写行号。请写标题所在的行，例如 --title 3 或 --title 3-4。'],
]);
const withUsage = (message: string): string => `${message}\n${IMPORT_USAGE}`;
const HELP = [
  IMPORT_USAGE,
  '把批准的文件写成 content/notices/ 里的一个文件夹，并报告读到了什么、有什么要核对。已有的文件夹不会覆盖。',
  '--as 后面是文件夹名：小写字母、数字和减号。文件名里有空格时，前后加英文双引号。',
  '报告要编者确认时，照报告写的加上这些选项再运行一次：',
  `  --leave-out 13,15-18  这些行不是通报的文字；页眉页脚、脚注和网页里隐藏的文字写 ${OUTSIDE}`,
  '  --keep 22-31          落款后面的这些行（附件、联系方式）也是通报的文字',
  '  --title 3             标题在第 3 行',
  '  --bureau library      是这个单位发布的；只有一个单位、或者看得出是谁的，不必写',
  '  --final               已核对，这是定稿，可以公开',
].join('\n');

function answersIn(given: ReadonlyMap<string, readonly string[]>): Answers | string {
  const wordsOf = (name: string): string[] =>
    (given.get(name) ?? [])
      .flatMap((list) => list.split(/[,，、]/))
      .map((word) => word.trim())
      .filter((word) => name !== 'leave-out' || word !== OUTSIDE);
  const linesOf = (name: string): ReadonlySet<number> | null =>
    wordsOf(name).length === 0 ? new Set() : linesIn(wordsOf(name).join());
  const leaveOut = linesOf('leave-out');
  const keep = linesOf('keep');
  const title = linesOf('title');
  const outside = (given.get('leave-out') ?? []).some((list) => list.split(/[,，、]/).some(isOutside));
  const wrong = (name: string, example: string): string =>
    `--${name} 后面的“${wordsOf(name).join(',')}”不是行号。请照报告写，例如 --${name} ${example}。`;
  if (leaveOut === null) return wrong('leave-out', '13,15-18');
  if (keep === null) return wrong('keep', '22-31');
  if (title === null) return wrong('title', '3');
  const bureau = given.get('bureau')?.at(-1) ?? null;
  return { leaveOut, keep, outside, title, bureau, final: given.has('final') };
}

const isOutside = (word: string): boolean => word.trim() === OUTSIDE;

function chosen(
  files: readonly string[],
  names: readonly string[],
  answers: Answers,
): ImportOptions | string {
  // Windows PowerShell swallows -- and npm then takes --as for an option of its own: the name arrives alone.
  const [file, second, ...more] = files;
  const bare = names.length === 0 && more.length === 0 && second !== undefined && !second.includes('.');
  const [as] = bare ? [second] : names;
  if (file === undefined) return withUsage('没有写要导入的文件。请把文件名写在 -- 后面。');
  if (second !== undefined && !bare) {
    return withUsage(
      `写了 ${files.length} 个文件：${files.join('、')}。一次只能导入一个；文件名里有空格时，前后加英文双引号。`,
    );
  }
  if (as === undefined) return withUsage('没有写 --as 和文件夹名。请写上，例如 --as 2026-xuncha。');
  if (names.length > 1) return withUsage(`--as 写了 ${names.length} 次：${names.join('、')}。请只留一次。`);
  return { file, as, answers };
}
