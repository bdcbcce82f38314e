import { constants, inflateSync } from 'node:zlib';

/** The text of a PDF outside its streams, and its objects by number; those packed in object streams are among both. */
export type PdfObjects = { text: string; objects: ReadonlyMap<string, string> };

// No honest document has more in one stream.
const MOST_INFLATED = 64 * 1024 * 1024;

const STREAM = /stream\r?\n/g;
const OBJECT = /(\d{1,10})\s{1,8}\d{1,5}\s{1,8}obj\b([\s\S]*?)(?=\d{1,10}\s{1,8}\d{1,5}\s{1,8}obj\b|$)/g;

/** Reads the objects of a PDF; null if an object stream cannot be unpacked. */
export function pdfObjects(bytes: Uint8Array): PdfObjects | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = whole.toString('latin1');
  const outside: string[] = [];
  const packed = new Map<string, string>();
  let at = 0;
  STREAM.lastIndex = 0;
  for (let found = STREAM.exec(file); found !== null; found = STREAM.exec(file)) {
    const start = STREAM.lastIndex;
    const end = file.indexOf('endstream', start);
    const before = file.slice(at, start);
    outside.push(before);
    at = end === -1 ? file.length : end + 'endstream'.length;
    STREAM.lastIndex = at;
    const dictionary = before.slice(before.lastIndexOf('obj'));
    if (!withoutEscapes(dictionary).includes('/ObjStm')) continue;
    const unpacked = unpack(dictionary, whole.subarray(start, end === -1 ? undefined : end));
    if (unpacked === null) return null;
    for (const [number, text] of unpacked) packed.set(number, text);
  }
  outside.push(file.slice(at));
  const text = withoutEscapes([...outside, ...packed.values()].join('\n'));
  const plain = [...text.matchAll(OBJECT)].map(([, number = '', body = '']): [string, string] => [
    number,
    body,
  ]);
  return { text, objects: new Map([...plain, ...packed]) };
}

// 12 0 15 87 … before the objects: each number and where its object begins.
function unpack(dictionary: string, bytes: Uint8Array): [string, string][] | null {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1]);
  const text = inflated(dictionary, bytes);
  if (text === null || Number.isNaN(first)) return null;
  const places = [...text.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)];
  return places.map(([, number = '', offset], index) => {
    const end = places[index + 1]?.[2];
    const body = text.slice(first + Number(offset), end === undefined ? undefined : first + Number(end));
    return [number, withoutEscapes(body)];
  });
}

function inflated(dictionary: string, bytes: Uint8Array): string | null {
  if (!dictionary.includes('/Filter')) return Buffer.from(bytes).toString('latin1');
  // Filters that packed objects are never written with could hide anything.
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dictionary)) return null;
  try {
    return inflateSync(bytes, {
      maxOutputLength: MOST_INFLATED,
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString('latin1');
  } catch {
    return null;
  }
}

// A name may hide its letters: /J#53
const withoutEscapes = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
