import type { Element } from '@xmldom/xmldom';
import { InputError } from '@/lib/import/input/input';
import { namedPlaces } from '@/lib/import/input/named-places';
import { opening } from '@/lib/text';
import { elementsIn, ownText } from './word-xml';

const listed = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

// What is read, what shows nothing, and what another rule refuses with a better reason (ECMA-376, part 1, 17).
const CONTENT = listed(
  `document background body p r t tab br cr noBreakHyphen softHyphen sym drawing pict object tbl tr tc hyperlink sdt
  sdtContent smartTag customXml fldSimple fldChar ffData fldData instrText delText delInstrText ins del moveFrom moveTo
  moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd bookmarkStart bookmarkEnd commentRangeStart
  commentRangeEnd commentReference annotationRef proofErr permStart permEnd footnoteReference endnoteReference
  footnoteRef endnoteRef separator continuationSeparator lastRenderedPageBreak ruby rt rubyBase dir bdo altChunk subDoc
  control contentPart txbxContent`,
);
const RUN_PROPERTIES = listed(
  `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
  webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
  eastAsianLayout specVanish oMath ins del moveFrom moveTo rPrChange`,
);
const PROPERTIES =
  /^(?:p|tbl|tr|tc|sect|sdt|sdtEnd|ruby|smartTag|customXml)Pr$|^tblPrEx$|^tblGrid$|^(?:ff|fld)Data$/;
// Elements whose text is words that other rules look at, or positions of drawings.
const WITH_TEXT = listed(
  't delText instrText delInstrText fldData posOffset align pctWidth pctHeight pctPosHOffset pctPosVOffset',
);

type Unknown = { what: string; words: string; paragraph: number };
type Traversal = { found: Unknown[]; paragraph: number };

/** Throws InputError, with its name, words and paragraph, if a Word file has an element, a run property or text of a kind that is not in the list of what is understood. */
export function refuseUnknownContent(document: Element): void {
  const traversal: Traversal = { found: [], paragraph: 0 };
  readElement(document, traversal);
  if (traversal.found.length === 0) return;
  const named = namedPlaces(
    traversal.found,
    ({ what, words, paragraph }) =>
      `第 ${paragraph} 段的 ${what}${words === '' ? '' : `“${opening(words, 30)}”`}`,
  );
  throw new InputError(
    `没有写入文件。Word 文件里有不认识的内容，看不出它显示什么字：${named}。请把这些字选中剪切，再用“只保留文本”粘贴回去；选不中的，请在 Word 里删掉后打字；存好再导入。`,
  );
}

function readElement(element: Element, traversal: Traversal): void {
  const name = element.localName ?? '';
  if (name === 'p' && element.prefix === 'w') traversal.paragraph += 1;
  const add = (words: string | null): void => {
    const what = element.nodeName;
    traversal.found.push({ what, words: (words ?? '').trim(), paragraph: Math.max(1, traversal.paragraph) });
  };
  if (element.prefix === 'w' && PROPERTIES.test(name)) return;
  if (element.prefix === 'w' && name === 'rPr') {
    const unknown = elementsIn(element).some(
      ({ prefix, localName }) => prefix === 'w' && !RUN_PROPERTIES.has(localName ?? ''),
    );
    if (unknown) add(element.parentElement?.textContent ?? null);
    return;
  }
  const isKnown = element.prefix !== 'w' || CONTENT.has(name);
  if (!isKnown || (!WITH_TEXT.has(name) && ownText(element) !== '')) {
    add(element.textContent);
    return;
  }
  for (const child of elementsIn(element)) readElement(child, traversal);
}
