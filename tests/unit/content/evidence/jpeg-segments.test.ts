import { expect, test } from 'vitest';
import { jpegSegments } from '@/lib/content/evidence/jpeg-segments';

const segmentsOf = (...bytes: number[]) => [...jpegSegments(new DataView(Uint8Array.from(bytes).buffer))];
const COMMENT = [0xff, 0xfe, 0, 4, 1, 2];
const FRAME = [0xff, 0xc0, 0, 3, 9];

test('each segment is found with its marker and the place of its data', () => {
  expect(segmentsOf(0xff, 0xd8, ...COMMENT, ...FRAME, 0)).toEqual([
    { marker: 0xfe, data: 6 },
    { marker: 0xc0, data: 12 },
  ]);
});

test('filling before a marker is passed over', () => {
  expect(segmentsOf(0xff, 0xd8, 0xff, 0xff, ...FRAME, 0)).toEqual([{ marker: 0xc0, data: 8 }]);
});

test('the image data are not read', () => {
  expect(segmentsOf(0xff, 0xd8, ...COMMENT, 0xff, 0xda, ...FRAME)).toEqual([{ marker: 0xfe, data: 6 }]);
});

test('bytes that end within the segments throw a RangeError', () => {
  expect(() => segmentsOf(0xff, 0xd8, ...COMMENT)).toThrow(RangeError);
  expect(() => segmentsOf(0xff, 0xd8, 0xff)).toThrow(RangeError);
});
