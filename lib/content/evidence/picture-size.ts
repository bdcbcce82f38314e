import { jpegSegments } from './jpeg-segments';

/** Width and height of a picture in pixels. */
export type PictureSize = { width: number; height: number };

/** The size of a PNG, JPEG or WebP picture; null if its bytes are no whole head of that format. */
export function pictureSize(bytes: Uint8Array, format: 'png' | 'jpeg' | 'webp'): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = { png: pngSize, jpeg: jpegSize, webp: webpSize }[format](view);
    return size !== null && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    // The bytes end before the size.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

// IHDR is the first chunk.
function pngSize(view: DataView): PictureSize {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

// SOF0 to SOF15 but DHT, JPG and DAC.
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(view: DataView): PictureSize | null {
  for (const { marker, data } of jpegSegments(view)) {
    if (isFrame(marker)) return { height: view.getUint16(data + 1), width: view.getUint16(data + 3) };
  }
  return null;
}

const VP8 = 0x56503820;
const VP8L = 0x5650384c;
const VP8X = 0x56503858;

function webpSize(view: DataView): PictureSize | null {
  const chunk = view.getUint32(12);
  if (chunk === VP8) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (chunk === VP8L) {
    const packed = view.getUint32(21, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
  }
  if (chunk !== VP8X) return null;
  const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return { width: uint24(24) + 1, height: uint24(27) + 1 };
}
