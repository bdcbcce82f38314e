import { expect, test } from 'vitest';
import { lineOf, plainText, processor, textOf, visitNodes } from '@/lib/content/parse/markdown-tree';

function plain(body: string) {
  return processor
    .parse(body)
    .children.flatMap((node) =>
      node.type === 'paragraph' || node.type === 'heading' ? [plainText(node)] : [],
    );
}

test('lines are counted from 1, blank ones too', () => {
  expect(processor.parse('# 甲\n\n\n乙').children.map(lineOf)).toEqual([1, 4]);
});

test('headings and paragraphs of plain text give it without blanks at the ends', () => {
  expect(plain('##  甲  \n\n　乙')).toEqual(['甲', '乙']);
});

test('one piece of markup makes the whole block no plain text', () => {
  expect(plain('## 甲*乙*\n\n丙`丁`戊')).toEqual([null, null]);
});

test('no inline nodes are an empty text, not none', () => {
  expect(textOf([])).toBe('');
});

test('emphasis closes beside full-width marks', () => {
  const [paragraph] = processor.parse('**“甲”**乙').children;
  expect(paragraph).toMatchObject({ children: [{ type: 'strong' }, { type: 'text', value: '乙' }] });
});

test('HTML in an editorial page loses its scripts', () => {
  expect(String(processor.processSync('甲<script>alert(1)</script>'))).not.toContain('<script');
});

test('a node is seen before those below it, each once', () => {
  const seen: string[] = [];
  visitNodes({ type: 'a', children: [{ type: 'b', children: [{ type: 'c' }] }, { type: 'd' }] }, ({ type }) =>
    seen.push(type),
  );
  expect(seen).toEqual(['a', 'b', 'c', 'd']);
});
