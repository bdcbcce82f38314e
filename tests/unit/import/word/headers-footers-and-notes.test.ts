import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { headersFootersAndNotes } from '@/lib/import/word/headers-footers-and-notes';
import { paragraph, part, run } from '@/tests/fixtures/import/docx';

const root = (name: string, text: string) =>
  new DOMParser().parseFromString(part(name, paragraph(run(text))), 'text/xml').documentElement;

test('headers, footers and notes are named, each text once, empty ones not', () => {
  const roots = [
    root('hdr', '内部资料'),
    root('hdr', '内部资料'),
    root('ftr', ' '),
    root('ftr', '1'),
    root('footnotes', '甲'),
    root('endnotes', '乙'),
  ];
  expect(headersFootersAndNotes({ comments: null, margins: roots.flatMap((found) => found ?? []) })).toEqual([
    '页眉：内部资料',
    '页脚：1',
    '脚注：甲',
    '尾注：乙',
  ]);
});

test('a watermark is words of its header', () => {
  const watermark =
    '<w:p><w:r><w:pict><v:shape><v:textpath string="征求意见稿"/></v:shape></w:pict></w:r></w:p>';
  const header = new DOMParser().parseFromString(part('hdr', watermark), 'text/xml').documentElement;
  expect(headersFootersAndNotes({ comments: null, margins: header === null ? [] : [header] })).toEqual([
    '页眉：征求意见稿',
  ]);
});
