import fc from '@/tests/fixtures/property';

/** A file as some clerk may have written it, with what its fields say and the lines of its text. */
export type Written = { text: string; count: number; lineEnd: string };

const WORDS = [
  '已完成第一期改造。',
  '推迟到2026年6月完成',
  '示例市图书馆',
  '2026-03-01',
  '0123',
  'true',
  '甲：乙',
];
const words = fc.constantFrom(...WORDS);

// One value in one of the ways in which YAML can hold it.
const value = fc.tuple(words, fc.constantFrom('plain', 'single', 'double', 'folded')).map(([word, style]) => {
  if (style === 'single' || /^(?:0123|true)$/.test(word)) return `'${word}'`;
  if (style === 'double') return `"${word}"`;
  return style === 'folded' ? `>-\n${' '.repeat(12)}${word}` : word;
});
const remark = fc.constantFrom('', '', '# 备注', '# - date: 2020-01-01', '');
const entry = fc.record({
  date: value,
  text: value,
  source: value,
  after: remark,
  inside: remark,
  above: remark,
});

type Layout = { indent: number; gap: number };

function entryLines(
  {
    date,
    text,
    source,
    after,
    inside,
    above,
  }: Record<'date' | 'text' | 'source' | 'after' | 'inside' | 'above', string>,
  { indent, gap }: Layout,
): string[] {
  const [dash, deep] = [' '.repeat(indent), ' '.repeat(indent + 1 + gap)];
  const beside = after === '' || date.startsWith('>') ? '' : `  ${after}`;
  return [
    ...(above === '' ? [] : [dash + above]),
    `${dash}-${' '.repeat(gap)}date: ${date}${beside}`,
    ...(inside === '' ? [] : [deep + inside]),
    `${deep}text: ${text}`,
    `${deep}source: ${source}`,
  ];
}

/** Files with a heading, a list of updates and a note, in any layout, with any line end, with and without BOM. */
export const writtenFiles: fc.Arbitrary<Written> = fc
  .record({
    entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
    indent: fc.constantFrom(0, 2, 4),
    gap: fc.constantFrom(1, 3),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    bom: fc.constantFrom('', '\uFEFF'),
    above: remark,
    below: remark,
    body: fc.constantFrom('## 整改情况：\n\n一是完成。\n', '', '正文  \n\n\n没有换行'),
  })
  .map(({ entries, indent, gap, lineEnd, bom, above, below, body }) => {
    const lines = [
      '---',
      ...(above === '' ? [] : [above]),
      'heading: 1.标题不够好。  # 标题',
      'updates:',
      ...entries.flatMap((one) => entryLines(one, { indent, gap })),
      ...(below === '' ? [] : [below]),
      'note: "末尾"',
      '---',
      body,
    ];
    const text = bom + lines.join('\n').replaceAll('\n', lineEnd);
    return { text, count: entries.length, lineEnd };
  });
