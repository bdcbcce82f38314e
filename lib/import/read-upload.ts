import { type Input, InputError } from './input/input';
import { readBytes } from './read-input';

/** A file that was sent to be imported: its name, and what was read from it. */
export type Upload = { name: string; input: Input };

/** Reads what a form has sent as its file, without writing it anywhere. Throws InputError if it is not one file, its name is none, or it cannot be imported. */
export async function readUpload(sent: readonly unknown[], office: string | null): Promise<Upload> {
  const [file, ...more] = sent;
  if (more.length > 0) throw new InputError('一次只能导入一个文件，没有读。请只选一个。');
  if (!(file instanceof File) || file.name === '') throw new InputError('没有选文件。请选批准的文件。');
  const { name } = file;
  if (/[\\/]/.test(name)) throw new InputError(`文件名“${name}”里有斜线，没有读。请改名，再选一次。`);
  return { name, input: await readBytes(name, new Uint8Array(await file.arrayBuffer()), office) };
}
