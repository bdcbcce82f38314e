import { type Input, InputError } from '@/lib/import/input/input';
import { readHtml } from '@/lib/import/input/read-html';

type Part = { headers: string; body: string };

/** Reads a page saved as one file (.mht, RFC 2557): its first HTML part. Throws InputError if it has none. */
export function readMht(bytes: Uint8Array): Input {
  // One character a byte, so that parts keep their encodings.
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  const whole = partOf(text);
  const boundary = /boundary="?([^"\n;]+)"?/i.exec(whole.headers)?.[1];
  const parts =
    boundary === undefined
      ? [whole]
      : whole.body.split(`--${boundary}`).map((one) => partOf(one.trimStart()));
  const page = parts.find(({ headers }) => /^content-type:\s*text\/html/im.test(headers));
  if (page === undefined) {
    throw new InputError('这个 .mht 文件里没有网页。请在浏览器里把网页另存为 .html，再导入。');
  }
  const [, address = null] =
    /^(?:snapshot-)?content-location:\s*(https?:\/\/\S+)/im.exec(`${whole.headers}\n${page.headers}`) ?? [];
  return readHtml(decoded(page), address);
}

function partOf(text: string): Part {
  const end = text.indexOf('\n\n');
  const headers = (end === -1 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ');
  return { headers, body: end === -1 ? '' : text.slice(end + 2) };
}

function decoded({ headers, body }: Part): Uint8Array {
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase() ?? '';
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/[ \t]*=\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1');
}
