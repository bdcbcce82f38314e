import { describe, expect, test } from 'vitest';
import { applyEdits, attribute, isElement, nodesOf, parsePage, rangeOf } from '@/lib/export/html-tree';

const elementsOf = (html: string) => [...nodesOf(parsePage(html))].filter((node) => isElement(node));

describe('parsePage', () => {
  test('every element has its source range, also after characters beyond the BMP', () => {
    const html = '<body>𬱖<p id="a">改<b>，</b></p></body>';
    const [paragraph] = elementsOf(html).filter((node) => isElement(node, 'p'));
    const { start, end } = rangeOf(paragraph ?? parsePage(''));
    expect(html.slice(start, end)).toBe('<p id="a">改<b>，</b></p>');
  });

  test('an element added by the parser has no range', () => {
    const [head] = elementsOf('改').filter((node) => isElement(node, 'head'));
    expect(() => rangeOf(head ?? parsePage(''))).toThrow('head is not in the source');
  });

  test('the content of <noscript> is parsed as elements', () => {
    const tags = elementsOf('<body><noscript><a href="/">首页</a></noscript></body>').map(
      ({ tagName }) => tagName,
    );
    expect(tags).toContain('a');
  });
});

describe('nodesOf', () => {
  test('children of a node that is not entered are skipped', () => {
    const page = parsePage('<main><p><b></b></p><i></i></main>');
    const tags = [...nodesOf(page, (node) => !isElement(node, 'p'))]
      .filter((node) => isElement(node))
      .map(({ tagName }) => tagName);
    expect(tags).toEqual(['html', 'head', 'body', 'main', 'p', 'i']);
  });
});

describe('attribute', () => {
  test('an empty attribute is not a missing one', () => {
    const [div] = elementsOf('<div hidden></div>').filter((node) => isElement(node, 'div'));
    expect(div && [attribute(div, 'hidden'), attribute(div, 'id')]).toEqual(['', null]);
  });
});

describe('applyEdits', () => {
  test('edits may come in any order and be adjacent', () => {
    const edits = [
      { start: 3, end: 4, text: '' },
      { start: 0, end: 1, text: '甲' },
      { start: 1, end: 3, text: '乙' },
    ];
    expect(applyEdits('abcde', edits)).toBe('甲乙e');
  });

  test('an insertion at the start of a cut comes before it', () => {
    const cut = { start: 1, end: 3, text: '' };
    const inserted = { start: 1, end: 1, text: '甲' };
    expect([applyEdits('abcd', [cut, inserted]), applyEdits('abcd', [inserted, cut])]).toEqual([
      'a甲d',
      'a甲d',
    ]);
  });

  test('two insertions at one position keep their order', () => {
    const edits = ['甲', '乙'].map((text) => ({ start: 1, end: 1, text }));
    expect(applyEdits('ab', edits)).toBe('a甲乙b');
  });

  test('overlapping edits are refused', () => {
    const edits = [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ];
    expect(() => applyEdits('abcde', edits)).toThrow('edits overlap at 2');
  });
});
