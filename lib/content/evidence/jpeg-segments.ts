/** A segment of a JPEG: its marker, and where its data begin. */
type Segment = { marker: number; data: number };

/** The segments of a JPEG in front of its image data; throws a RangeError if the bytes end before. */
export function* jpegSegments(view: DataView): Generator<Segment> {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // A marker may be filled up with 0xff.
    if (marker === 0xff) at += 1;
    else {
      // Start of scan: image data follow.
      if (marker === 0xda) return;
      yield { marker, data: at + 4 };
      at += 2 + view.getUint16(at + 2);
    }
  }
}
