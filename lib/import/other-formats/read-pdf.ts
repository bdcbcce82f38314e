import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ideographOf } from '@/lib/characters/radicals';
import { type Input, InputError, toInput } from '@/lib/import/input/input';
import { opening } from '@/lib/text';
import { type PdfPiece, pdfLines, withoutRunningLines } from './pdf-lines';
import { pdfParagraphs } from './pdf-paragraphs';
import { raisedPieces } from './raised-pieces';
import { showsWhiteText } from './shows-white-text';
import { splitColumns } from './split-columns';
import { flatBoxes, struckPieces } from './struck-lines';

const MOST_PAGES = 300;

/**
 * Reads a PDF with text, one line per paragraph; running heads and page numbers are listed as left out. Throws
 * InputError for a scan, a locked file, or one that is no PDF.
 */
export async function readPdf(bytes: Uint8Array): Promise<Input> {
  const { pages: pieces, white, struck } = await piecesOf(bytes);
  const [raised] = pieces.flatMap(raisedPieces);
  if (raised !== undefined) {
    throw new InputError(
      `没有写入文件。PDF 里有的字和看上去的不一样，照字读出来会错：上标或下标的“${raised.text}”。请导入批准的 Word 文件，上标和下标先换成 ²、³ 这样的字符，或者改写成文字。`,
    );
  }
  const [columns] = pieces.flatMap((page, at) => {
    const sides = splitColumns(page);
    return sides === null ? [] : [{ number: at + 1, sides }];
  });
  if (columns !== undefined) {
    const [left, right] = columns.sides.map((side) => opening(withIdeographs(side.trim()), 12));
    throw new InputError(
      `没有写入文件。PDF 第 ${columns.number} 页分成几栏，或者有表格，左边是“${left}”，右边是“${right}”，逐行读会把它们混在一起。请导入批准的 Word 文件。`,
    );
  }
  const pages = pieces.map(pdfLines);
  if (pages.flat().length === 0) {
    throw new InputError('这是扫描件，只有图片没有文字，读不出来。请导入批准的 Word 文件。');
  }
  const { pages: texts, running } = withoutRunningLines(pages);
  const read = pdfParagraphs(texts);
  const lines = read.map(withIdeographs);
  const changed = read.filter((line, at) => line !== lines[at]).length;
  const remarks = [{ line: 0, message: '从 PDF 读入，按版面分段，请对照原文件核对每一段' }];
  if (white.length > 0) {
    const message = `PDF 第 ${white.join('、')} 页有白色的字，打开文件看不见，也读进来了；请核对它们是不是通报的文字，不是的请从 Word 文件导入`;
    remarks.push({ line: 0, message });
  }
  if (struck.length > 0) {
    const words = withIdeographs(struck.map(({ text }) => text).join(''));
    const message = `“${opening(words, 24)}”中间有横线，像是划掉的字，也读进来了；请核对，删去的字不能公开，请从批准的 Word 文件导入`;
    remarks.push({ line: 0, message });
  }
  if (changed > 0) {
    const message = `有 ${changed} 段的部首码（PDF 里常见，样子与汉字相同）换成了汉字`;
    remarks.push({ line: 0, message });
  }
  return toInput(lines, {
    remarks,
    dropped: running.map((text) => ({ line: 0, text: `页眉页脚：${text}` })),
  });
}

async function piecesOf(
  bytes: Uint8Array,
): Promise<{ pages: PdfPiece[][]; white: number[]; struck: PdfPiece[] }> {
  // pdf.js takes the bytes for itself.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      throw new InputError(`这个 PDF 有 ${document.numPages} 页，不像一份通报，没有打开。`);
    const pages: PdfPiece[][] = [];
    const white: number[] = [];
    const struck: PdfPiece[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const operations = await page.getOperatorList();
      if (showsWhiteText(operations)) white.push(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): PdfPiece[] => {
        if (!('str' in item)) return [];
        const { str: text, width, height, transform } = item;
        const [left = 0, baseline = 0] = transform.slice(4).map(Number);
        return [{ text, left, right: left + width, baseline, size: height }];
      });
      pages.push(pieces);
      struck.push(...struckPieces(pieces, flatBoxes(operations)));
    }
    return { pages, white, struck };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new InputError('这个 PDF 加了密码。请去掉密码，或者导入批准的 Word 文件。');
    if (name === 'InvalidPDFException')
      throw new InputError('打不开这个 PDF，可能损坏。请导入批准的 Word 文件。');
    throw error;
  } finally {
    await task.destroy();
  }
}

// Fonts give a PDF the code of the radical that looks like the character.
const withIdeographs = (line: string): string => line.replace(/[\u2E80-\u2FDF]/g, ideographOf);
