import { DOMParser, type Element } from '@xmldom/xmldom';
import JSZip from 'jszip';

/** The parts of a Word file with text: document, styles (null if it has none), headers, footers and notes. */
export type WordParts = { document: Element; styles: Element | null; margins: Element[] };

/** Opens a Word file and parses its parts; throws the errors of zip or XML if it is damaged. */
export async function openWord(bytes: Uint8Array): Promise<WordParts> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string): Promise<Element | null> => {
    const text = await zip.file(name)?.async('string');
    return text === undefined ? null : rootOf(text);
  };
  const main = mainPart(await part('_rels/.rels'));
  const document = await part(main);
  if (document === null) throw new Error(`${main} is not in the Word file`);
  const names = Object.keys(zip.files).filter((name) =>
    /^word\/(?:header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name),
  );
  const margins = await Promise.all(names.sort().map(part));
  return {
    document,
    styles: await part('word/styles.xml'),
    margins: margins.flatMap((root) => root ?? []),
  };
}

function rootOf(xml: string): Element {
  const root = new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml').documentElement;
  if (root === null) throw new Error('an XML part is empty');
  return root;
}

// As mammoth does: the part that the package names as its document.
function mainPart(relationships: Element | null): string {
  const all = relationships === null ? [] : [...relationships.getElementsByTagName('Relationship')];
  const main = all.find((element) => element.getAttribute('Type')?.endsWith('/officeDocument'));
  return main?.getAttribute('Target')?.replace(/^\//, '') ?? 'word/document.xml';
}
