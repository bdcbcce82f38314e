import { EditError } from './edit-error';

/** A content file in three pieces that make up every byte of it: what stands before its YAML, the YAML, and what comes after. */
export type Source = { head: string; yaml: string; tail: string };

const FENCED = /^(\uFEFF?---[ \t]*\r?\n)((?:(?!---).*\r?\n)*)(---[ \t]*(?:\r?\n[\s\S]*)?)$/;

/** Takes a file apart: the fields of an .md file, or all of a .yaml file. Throws EditError if the fences are not as the check wants them. */
export function openSource(path: string, text: string): Source {
  if (path.endsWith('.yaml')) {
    const head = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    return { head, yaml: text.slice(head.length), tail: '' };
  }
  const [, head, yaml, tail] = FENCED.exec(text) ?? [];
  if (head === undefined || yaml === undefined || tail === undefined)
    throw new EditError(`${path}：开头的字段没有用两行 --- 围好，认不出。请先照检查的提示改好。`);
  return { head, yaml, tail };
}
