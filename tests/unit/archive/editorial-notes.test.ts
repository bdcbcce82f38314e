import { expect, test } from 'vitest';
import { editorialNotes } from '@/lib/archive/editorial-notes';

const MARKDOWN =
  '# 标题\n\n> - 网址：<https://a.example/x/>\n> - 写作“A\\&B”\n\n正文。\n\n> - 相关：[乙](https://a.example/y/)\n';

test('notes are the items of each block quotation, with links and escaped words', () => {
  expect(editorialNotes(MARKDOWN)).toEqual([
    [
      {
        words: '网址：https://a.example/x/',
        html: '网址：<a href="https://a.example/x/">https://a.example/x/</a>',
      },
      { words: '写作“A&B”', html: '写作“A&amp;B”' },
    ],
    [{ words: '相关：乙', html: '相关：<a href="https://a.example/y/">乙</a>' }],
  ]);
});

test('a link to what is on the page leads there', () => {
  const [, [note] = []] = editorialNotes(MARKDOWN, new Map([['https://a.example/y/', '#issue-02']]));
  expect(note?.html).toBe('相关：<a href="#issue-02">乙</a>');
});
