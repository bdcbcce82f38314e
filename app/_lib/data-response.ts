import { type DataFile, nameOf } from '@/lib/data/data-file';

/** The file of a name among those of a notice or an issue, as an answer; every text is UTF-8. */
export function dataResponse(files: DataFile[], name: string): Response {
  const file = files.find((candidate) => nameOf(candidate) === name);
  if (file === undefined) throw new Error(`no such file ${name}`);
  return new Response(file.body, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
}
