const FORMATS = ['pdf', 'png', 'jpeg', 'webp'] as const;

/** A format of evidence. */
export type Format = (typeof FORMATS)[number];

const WORDS = { pdf: 'PDF', png: 'PNG 图片', jpeg: 'JPEG 图片', webp: 'WebP 图片' } as const satisfies Record<
  Format,
  string
>;
const ENDINGS = { pdf: '.pdf', png: '.png', jpeg: '.jpg', webp: '.webp' } as const satisfies Record<
  Format,
  string
>;

// The first bytes, in hexadecimal digits: %PDF-, the signature of PNG and IHDR, SOI, RIFF … WEBPVP8.
const MARKS = {
  pdf: /^255044462d/,
  png: /^89504e470d0a1a0a.{8}49484452/,
  jpeg: /^ffd8ff/,
  webp: /^52494646.{8}57454250565038/,
} as const satisfies Record<Format, RegExp>;

/** The format of a file by its first bytes, whatever its name; null if it is none of evidence. */
export function formatOf(bytes: Uint8Array): Format | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return FORMATS.find((format) => MARKS[format].test(head)) ?? null;
}

/** The format that an ending promises: jpg → jpeg */
export function formatOfEnding(ending: string): Format | null {
  return FORMATS.find((format) => format === ending.replace(/^jpg$/, 'jpeg')) ?? null;
}

/** Why bytes are not what the ending says, and how to cure it; null if they are. */
export function formatFault(promised: Format, found: Format | null): string | null {
  if (promised === found) return null;
  if (found === null) {
    return `内容不是 ${WORDS[promised]}：文件坏了，或者是别的文件改了名字。请从原来的文件重新导出。`;
  }
  return `文件名写的是 ${WORDS[promised]}，内容却是 ${WORDS[found]}。请把文件名的后缀改成 ${ENDINGS[found]}。`;
}
