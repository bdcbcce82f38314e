import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { relatedParts } from '@/lib/import/word/package/related-parts';

test('parts are named from the top of the file, and none outside of it', async () => {
  const zip = new JSZip();
  zip.file(
    'word/_rels/document.xml.rels',
    '<Relationships><Relationship Type="http://x/styles" Target="styles.xml"/><Relationship Type="http://x/header" Target="/a/b.xml"/><Relationship Type="http://x/hyperlink" Target="http://x/" TargetMode="External"/></Relationships>',
  );
  expect(await relatedParts(zip, 'word/document.xml')).toEqual([
    { type: 'styles', name: 'word/styles.xml' },
    { type: 'header', name: 'a/b.xml' },
  ]);
  expect(await relatedParts(zip, '')).toEqual([]);
});
