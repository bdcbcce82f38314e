import { jpegSegments } from './jpeg-segments';

const APP1 = 0xe1;
const EXIF = 0x45786966;
const LITTLE_ENDIAN = 0x4949;
const GPS = 0x8825;

/** True if a JPEG says where it was taken: its Exif data have a GPS directory, as those of telephones do. */
export function hasPlace(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (const { marker, data } of jpegSegments(view)) {
      // Exif, two zeros, then the header of TIFF.
      if (marker === APP1 && view.getUint32(data) === EXIF && hasGps(view, data + 6)) return true;
    }
    return false;
  } catch (error) {
    // A file that is cut off has no place that can be read.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function hasGps(view: DataView, start: number): boolean {
  const little = view.getUint16(start) === LITTLE_ENDIAN;
  const directory = start + view.getUint32(start + 4, little);
  const count = view.getUint16(directory, little);
  const tags = Array.from({ length: count }, (_, index) =>
    view.getUint16(directory + 2 + 12 * index, little),
  );
  return tags.includes(GPS);
}
