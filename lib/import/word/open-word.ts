import type { Element } from '@xmldom/xmldom';
import type JSZip from 'jszip';
import { InputError } from '@/lib/import/input/input';
import { relatedParts } from './package/related-parts';
import { unzip } from './package/unzip';
import { wordPart } from './package/word-part';

/** The parts of a Word file with text: document, styles and numbering (null if it has none), headers, footers and notes, comments. */
export type WordParts = {
  document: Element;
  styles: Element | null;
  numbering: Element | null;
  margins: Element[];
  comments: Element | null;
};

/** Opens a Word file and parses its parts; throws InputError for one with macros, two documents or unusual XML, and the errors of zip or XML. */
export async function openWord(bytes: Uint8Array): Promise<WordParts> {
  const zip = await unzip(bytes);
  const main = await mainPart(zip);
  const document = await wordPart(zip, main);
  if (document === null) throw new Error(`${main} is not in the Word file`);
  const related = await relatedParts(zip, main);
  // The usual names also count if the document does not name them: mammoth reads them so.
  const partOf = async (type: string): Promise<Element | null> =>
    wordPart(zip, related.find((part) => part.type === type)?.name ?? `word/${type}.xml`);
  const margins = related.filter(({ type }) => MARGINS.has(type)).map(({ name }) => name);
  const usual = Object.keys(zip.files).filter((name) => USUAL_MARGIN.test(name));
  const names = [...new Set([...margins, ...usual])].sort();
  return {
    document,
    styles: await partOf('styles'),
    numbering: await partOf('numbering'),
    margins: (await Promise.all(names.map((name) => wordPart(zip, name)))).flatMap((root) => root ?? []),
    comments: await partOf('comments'),
  };
}

const MARGINS = new Set(['header', 'footer', 'footnotes', 'endnotes']);
const USUAL_MARGIN = /^word\/(?:header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const MACROS = '这个 Word 文件带有宏（.docm）。请在 Word 里另存为“Word 文档 (.docx)”，再导入。';
const TWO_DOCUMENTS = '这个文件里有两份正文，看不出批准的是哪一份。请在 Word 里打开，另存为 .docx，再导入。';

// As mammoth does: the part that the package names as its document.
async function mainPart(zip: JSZip): Promise<string> {
  const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
  if (/macroEnabled/i.test(types) || Object.keys(zip.files).some((name) => /vbaProject\.bin$/i.test(name))) {
    throw new InputError(MACROS);
  }
  const mains = (await relatedParts(zip, '')).filter(({ type }) => type === 'officeDocument');
  const declared = types.match(/wordprocessingml\.document\.main\+xml/g) ?? [];
  if (mains.length > 1 || declared.length > 1) throw new InputError(TWO_DOCUMENTS);
  return mains[0]?.name ?? 'word/document.xml';
}
