import { expect, test } from 'vitest';
import { applyEdits, parsePage } from '@/lib/export/html-tree';
import { sizeEdits } from '@/lib/export/size-edits';

const HTML = '<html><head></head><body><p>ZIP <span data-size-of="/a.zip"></span></p></body></html>';

test('an element that asks for the size of a file gets it', () => {
  const edits = sizeEdits(parsePage(HTML), new Map([['/a.zip', 2048]]), 'data/index.html');
  expect(applyEdits(HTML, edits)).toContain('<span data-size-of="/a.zip">2.0 KB</span>');
});

test('a file that is not made is named with the page that asks for it', () => {
  expect(() => sizeEdits(parsePage(HTML), new Map(), 'data/index.html')).toThrow(
    'data/index.html: asks for the size of /a.zip',
  );
});
