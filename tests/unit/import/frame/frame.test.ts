import { expect, test } from 'vitest';
import {
  emptyFrame,
  type Frame,
  keepUnsure,
  leaveOut,
  leaveOutUnsure,
  readAs,
} from '@/lib/import/frame/frame';

const LINE = { line: 3, text: '来源：某局' };
const META = { ...LINE, kind: 'source' as const, value: '某局' };

test.each<[string, (frame: Frame) => void, Partial<Frame>]>([
  ['left out', (frame) => leaveOut(LINE, frame), { boilerplate: [LINE], leftOut: [LINE] }],
  [
    'probably left out',
    (frame) => leaveOutUnsure(LINE, frame),
    { boilerplate: [LINE], leftOut: [LINE], unsure: [LINE] },
  ],
  ['read as metadata', (frame) => readAs(META, frame), { meta: [META], leftOut: [LINE] }],
  ['probably kept', (frame) => keepUnsure(LINE, frame), { body: [LINE], unsure: [LINE] }],
])('a line that is %s is stored where it belongs', (_, store, expected) => {
  const frame = emptyFrame();
  store(frame);
  expect(frame).toEqual({ ...emptyFrame(), ...expected });
});
