import { type DataFile, nameOf } from '@/lib/data/data-file';

/** The named file of a notice or issue as a response, in UTF-8; throws if there is none. */
export function dataResponse(files: DataFile[], name: string): Response {
  const file = files.find((candidate) => nameOf(candidate) === name);
  if (file === undefined) throw new Error(`no such file ${name}`);
  return new Response(file.body, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
}
