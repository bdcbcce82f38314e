import { InputError } from './input';

/** What staff are told when an import ends with an error; an error that is a fault of the program is thrown on. */
export function failureOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
  const where = 'path' in error ? ` ${error.path}` : '';
  return `写不进${where}（错误代码 ${error.code}），没有导入。请检查磁盘是否已满、文件夹能否写入，再导入一次。`;
}
