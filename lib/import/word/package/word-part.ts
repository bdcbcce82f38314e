import { DOMParser, type Element } from '@xmldom/xmldom';
import type JSZip from 'jszip';
import { InputError } from '@/lib/import/input/input';

// A notice of a hundred issues has about a thousand.
const MOST_PARAGRAPHS = 20_000;
const WORD = /\/(?:wordprocessingml\/2006|wordprocessingml)\/main$/;
const DECLARATION = /\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g;

/**
 * The root of an XML part of a Word file, null if the file lacks it. Throws InputError for too many paragraphs, and for
 * XML that Word does not write: entities of its own, or another prefix than w for Word's elements.
 */
export async function wordPart(zip: JSZip, name: string): Promise<Element | null> {
  const text = await zip.file(name)?.async('string');
  if (text === undefined) return null;
  if ((text.match(/<w:p[ >/]/g) ?? []).length > MOST_PARAGRAPHS) {
    throw new InputError(`这个 Word 文件有两万多段，不像一份通报。请只留下通报，再导入。`);
  }
  const foreign = Array.from(text.matchAll(DECLARATION)).some(
    ([, prefix = '', namespace = '']) => WORD.test(namespace) !== (prefix === 'w'),
  );
  if (foreign || text.includes('<!DOCTYPE')) throw new InputError(UNUSUAL);
  return rootOf(text);
}

const UNUSUAL = '这个文件不是 Word 或 WPS 存的，写法不认识。请在 Word 里打开，另存为 .docx，再导入。';

function rootOf(xml: string): Element {
  const root = new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml').documentElement;
  if (root === null) throw new Error('an XML part is empty');
  return root;
}
