import { type PdfObjects, pdfObjects } from './pdf-objects';

// What runs, sends or opens something by itself, or carries other files (ISO 32000, 12.6 and 7.11.4).
const ACTIVE =
  /\/(JavaScript|JS|Launch|SubmitForm|ImportData|RichMedia|Rendition|EmbeddedFiles?|XFA|AA)(?![A-Za-z0-9])/;
const AGAIN = '请用“打印”另存为 PDF，再放进来。';

/** Why a PDF may not be published: cut off, locked, or able to do something by itself; null if nothing is wrong. */
export function pdfFault(bytes: Uint8Array): string | null {
  const end = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  if (!end.includes('%%EOF')) return '这个 PDF 不完整，末尾缺了一截。请重新复制或导出。';
  const read = pdfObjects(bytes);
  if (read === null) return `这个 PDF 的结构读不出，不能确认里面没有脚本。${AGAIN}`;
  if (/\/Encrypt(?![A-Za-z0-9])/.test(read.text)) return `这个 PDF 加了密码或限制，有的读者打不开。${AGAIN}`;
  const active = ACTIVE.exec(read.text)?.[0];
  if (active !== undefined)
    return `这个 PDF 里有脚本、自动的动作或附带的文件（${active}），不能公开。${AGAIN}`;
  return opensAddress(read) ? `这个 PDF 打开时会自动打开别的网址（/OpenAction），不能公开。${AGAIN}` : null;
}

// An action on opening is mostly “show page one”; it may stand in an object of its own.
function opensAddress({ text, objects }: PdfObjects): boolean {
  return [...text.matchAll(/\/OpenAction\s*(?:(\d+)\s+\d+\s+R|(<<[\s\S]*?>>))/g)].some(
    ([, number = '', inline]) =>
      /\/(?:URI|GoToR|GoToE)(?![A-Za-z0-9])/.test(inline ?? objects.get(number) ?? ''),
  );
}
