import { parseArgs } from 'node:util';

/** The options of the command: which file becomes which notice folder. */
export type ImportOptions = { file: string; as: string };

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
  const names: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    else if (token.kind === 'option') {
      if (token.name === 'help' || token.name === 'h') return HELP;
      if (token.name !== 'as') return withUsage(`没有 ${token.rawName} 这个选项，请删掉它。`);
      if (!token.value || token.value.startsWith('-')) return withUsage(NO_NAME);
      names.push(token.value);
    }
  }
  return chosen(files, names);
}

const OPTIONS = { as: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const NO_NAME = '--as 后面没有写文件夹名。请写一个，例如 --as 2026-xuncha。';
const withUsage = (message: string): string => `${message}\n${IMPORT_USAGE}`;
const HELP = [
  IMPORT_USAGE,
  '把批准的文件写成 content/notices/ 里的一个文件夹，并报告读到了什么、有什么要核对。已有的文件夹不会覆盖。',
  '--as 后面是文件夹名：小写字母、数字和减号。文件名里有空格时，前后加英文双引号。',
].join('\n');

function chosen(files: readonly string[], names: readonly string[]): ImportOptions | string {
  const [file, second] = files;
  const [as] = names;
  if (file === undefined) return withUsage('没有写要导入的文件。请把文件名写在 -- 后面。');
  if (second !== undefined && as === undefined) {
    return withUsage(
      `写了 ${files.length} 个文件：${files.join('、')}，没有 --as。npm run import 后面要先有单独的 --，再写文件和 --as。`,
    );
  }
  if (second !== undefined) {
    return withUsage(
      `写了 ${files.length} 个文件：${files.join('、')}。一次只能导入一个；文件名里有空格时，前后加英文双引号。`,
    );
  }
  if (as === undefined) return withUsage('没有写 --as 和文件夹名。请写上，例如 --as 2026-xuncha。');
  if (names.length > 1) return withUsage(`--as 写了 ${names.length} 次：${names.join('、')}。请只留一次。`);
  return { file, as };
}
