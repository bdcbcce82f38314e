import { expect, test } from 'vitest';
import { pdfFault } from '@/lib/content/evidence/pdf-fault';
import { pdfFile } from '@/tests/fixtures/evidence/pdf-file';

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const address = '<< /S /URI /URI (https://www.example.com/) >>';

test.each([
  ['a plain page', pdfFile()],
  ['a page shown first', pdfFile({ catalog: '/OpenAction [3 0 R /Fit]' })],
  [
    'a page shown first by an action',
    pdfFile({ catalog: '/OpenAction 5 0 R', objects: ['<< /S /GoTo /D [3 0 R /Fit] >>'] }),
  ],
  [
    'links to be clicked',
    pdfFile({
      catalog: '/OpenAction [3 0 R /Fit]',
      objects: [`<< /Type /Annot /Subtype /Link /A ${address} >>`],
    }),
  ],
  ['packed objects', pdfFile({ packed: ['<< /Title (Evidence) >>', '[ 1 2 3 ]'] })],
])('a PDF with %s may be published', (_, bytes) => {
  expect(pdfFault(bytes)).toBeNull();
});

test.each([
  ['a script', pdfFile({ objects: [script] }), '（/JavaScript）'],
  [
    'a script whose name is disguised',
    pdfFile({ objects: ['<< /S /J#61vaScript /J#53 (1) >>'] }),
    '（/JavaScript）',
  ],
  ['a script in a packed object', pdfFile({ packed: ['<< /Title (a) >>', script] }), '（/JavaScript）'],
  ['a program to start', pdfFile({ catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }), '（/Launch）'],
  ['actions of a page', pdfFile({ catalog: `/AA << /WC ${address} >>` }), '（/AA）'],
  ['files attached', pdfFile({ catalog: '/Names << /EmbeddedFiles 5 0 R >>' }), '（/EmbeddedFiles）'],
  ['an address opened at once', pdfFile({ catalog: `/OpenAction ${address}` }), '（/OpenAction）'],
  [
    'such an address in an object of its own',
    pdfFile({ catalog: '/OpenAction 5 0 R', objects: [address] }),
    '（/OpenAction）',
  ],
  [
    'such an address in a packed object',
    pdfFile({ catalog: '/OpenAction 20 0 R', packed: [address] }),
    '（/OpenAction）',
  ],
  ['a password', pdfFile({ trailer: '/Encrypt 5 0 R' }), '加了密码或限制'],
  ['its end missing', pdfFile().subarray(0, 300), '不完整'],
  ['packed objects that cannot be unpacked', damaged(), '结构读不出'],
])('a PDF with %s may not', (_, bytes, words) => {
  expect(pdfFault(bytes)).toContain(words);
});

function damaged(): Buffer {
  const bytes = pdfFile({ packed: ['<< /Title (a) >>'] });
  const start = bytes.indexOf('stream\n', bytes.indexOf('/ObjStm')) + 'stream\n'.length;
  return bytes.fill(0xff, start, start + 10);
}

test('what only looks like a dangerous name is none', () => {
  expect(pdfFault(pdfFile({ objects: ['<< /Font /AABBCC+JSong /Launcher 1 >>'] }))).toBeNull();
});
