import { expect, test } from 'vitest';
import { pdfObjects } from '@/lib/content/evidence/pdf-objects';
import { pdfFile } from '@/tests/fixtures/evidence/pdf-file';

const objectsOf = (bytes: Uint8Array) => pdfObjects(bytes)?.objects;
const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');
const stream = (dictionary: string, data: string): Buffer =>
  bytesOf(`1 0 obj\n<< /Type /ObjStm ${dictionary} >>\nstream\n${data}\nendstream\nendobj\n`);

test('objects are found by number, also those packed in a stream', () => {
  const objects = objectsOf(pdfFile({ objects: ['<< /A 1 >>'], packed: ['<< /B 2 >>', '<< /C 3 >>'] }));
  expect(objects?.get('5')).toContain('<< /A 1 >>');
  expect(objects?.get('20')?.trim()).toBe('<< /B 2 >>');
  expect(objects?.get('21')?.trim()).toBe('<< /C 3 >>');
});

test('the text has packed objects, and leaves out what is drawn in streams', () => {
  const { text } = pdfObjects(pdfFile({ packed: ['<< /B 2 >>'] })) ?? { text: '' };
  expect(text).toContain('<< /B 2 >>');
  expect(text).not.toContain('(Evidence) Tj');
});

test('letters hidden in a name are shown', () => {
  expect(objectsOf(pdfFile({ objects: ['<< /J#53 1 >>'], packed: ['<< /#4aS 2 >>'] }))?.get('5')).toContain(
    '/JS 1',
  );
  expect(objectsOf(pdfFile({ packed: ['<< /#4aS 2 >>'] }))?.get('20')).toContain('/JS 2');
  expect(objectsOf(bytesOf('1 0 obj << /Type /Obj#53tm >>\nstream\n\nendstream'))).toBeUndefined();
});

test.each([
  ['without compression', stream('/First 5', '20 0 << /D 4 >>'), '<< /D 4 >>'],
  ['without an end', stream('/First 5', '20 0 << /D 4 >>').subarray(0, -18), '<< /D 4 >>'],
])('packed objects %s are read', (_, bytes, body) => {
  expect(objectsOf(bytes)?.get('20')?.trim()).toBe(body);
});

test.each([
  ['with another filter', stream('/First 5 /Filter /LZWDecode', '20 0 << /D 4 >>')],
  ['with damaged data', stream('/First 5 /Filter /FlateDecode', 'none')],
  ['without the place of the first', stream('', '20 0 << /D 4 >>')],
])('packed objects %s cannot be unpacked', (_, bytes) => {
  expect(pdfObjects(bytes)).toBeNull();
});
