import { expect, test } from 'vitest';
import { endingOf, evidenceKind, stemOf } from '@/lib/model/evidence/evidence-kinds';

test.each([
  ['report.pdf', 'pdf', 'report', 'PDF'],
  ['Photo.JPG', 'jpg', 'Photo', '图片'],
  ['a.b.png', 'png', 'a.b', '图片'],
  ['a.svg', 'svg', 'a', null],
  ['LICENSE', '', 'LICENSE', null],
])('%s has the ending %j and the name %s', (name, ending, stem, kind) => {
  expect([endingOf(name), stemOf(name), evidenceKind(name)]).toEqual([ending, stem, kind]);
});
