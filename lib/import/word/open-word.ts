import { DOMParser, type Element } from '@xmldom/xmldom';
import type JSZip from 'jszip';
import { InputError } from '@/lib/import/input/input';
import { unzip } from './unzip';

/** The parts of a Word file with text: document, styles and numbering (null if it has none), headers, footers and notes, comments. */
export type WordParts = {
  document: Element;
  styles: Element | null;
  numbering: Element | null;
  margins: Element[];
  comments: Element | null;
};

// A notice of a hundred issues has about a thousand.
const MOST_PARAGRAPHS = 20_000;

/** Opens a Word file and parses its parts; throws InputError for one with macros, two documents or too many paragraphs, and the errors of zip or XML. */
export async function openWord(bytes: Uint8Array): Promise<WordParts> {
  const zip = await unzip(bytes);
  const main = mainPart(await part(zip, '_rels/.rels'));
  if (Object.keys(zip.files).some((name) => /vbaProject\.bin$/i.test(name))) throw new InputError(MACROS);
  const document = await part(zip, main);
  if (document === null) throw new Error(`${main} is not in the Word file`);
  const names = Object.keys(zip.files).filter((name) =>
    /^word\/(?:header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name),
  );
  const margins = await Promise.all(names.sort().map((name) => part(zip, name)));
  return {
    document,
    styles: await part(zip, 'word/styles.xml'),
    numbering: await part(zip, 'word/numbering.xml'),
    margins: margins.flatMap((root) => root ?? []),
    comments: await part(zip, 'word/comments.xml'),
  };
}

const MACROS = '这个 Word 文件带有宏（.docm）。请在 Word 里另存为“Word 文档 (.docx)”，再导入。';

async function part(zip: JSZip, name: string): Promise<Element | null> {
  const text = await zip.file(name)?.async('string');
  if (text === undefined) return null;
  if ((text.match(/<w:p[ >/]/g) ?? []).length > MOST_PARAGRAPHS) {
    throw new InputError(`这个 Word 文件有两万多段，不像一份通报。请只留下通报，再导入。`);
  }
  return rootOf(text);
}

function rootOf(xml: string): Element {
  const root = new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml').documentElement;
  if (root === null) throw new Error('an XML part is empty');
  return root;
}

// As mammoth does: the part that the package names as its document.
function mainPart(relationships: Element | null): string {
  const all = relationships === null ? [] : [...relationships.getElementsByTagName('Relationship')];
  const mains = all.filter((element) => element.getAttribute('Type')?.endsWith('/officeDocument'));
  if (mains.length > 1) {
    throw new InputError(
      '这个文件里有两份正文，看不出批准的是哪一份。请在 Word 里打开，另存为 .docx，再导入。',
    );
  }
  return mains[0]?.getAttribute('Target')?.replace(/^\//, '') ?? 'word/document.xml';
}
