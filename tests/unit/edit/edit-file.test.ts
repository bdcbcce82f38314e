import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Edit } from '@/lib/edit/edit';
import { EditError } from '@/lib/edit/edit-error';
import { editFile } from '@/lib/edit/edit-file';
import { openSource } from '@/lib/edit/open-source';
import fc from '@/tests/fixtures/property';
import { writtenFiles } from './written-files';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    '2026-03-01',
    '- 一',
    '# 备注',
    '甲: 乙',
    '甲 # 乙',
    "it's",
    '"引号"',
    '[一]',
    'true',
    '0123',
    '第一段\n第二段',
    '末尾:',
    '~',
    '*号',
  ),
);

const linesOf = (text: string): string[] => text.split('\n');

// What stands between the lines that both texts begin and end with.
function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  return { gone: old.slice(start, old.length - end), come: fresh.slice(start, fresh.length - end) };
}

test('values that are set to what they are leave every byte', () => {
  fc.assert(
    fc.property(writtenFiles, ({ text, count }) => {
      const document = parseDocument(openSource('a.md', text).yaml);
      const paths = [
        ['heading'],
        ['note'],
        ...Array.from({ length: count }, (_, at) =>
          ['date', 'text', 'source'].map((field) => ['updates', at, field]),
        ).flat(),
      ];
      const edits = paths.map((path): Edit => ({ kind: 'set', path, value: String(document.getIn(path)) }));
      expect(editFile('a.md', text, edits)).toBe(text);
    }),
  );
});

test('a value that is set changes its own lines alone, and is read as it was given', () => {
  fc.assert(
    fc.property(
      writtenFiles,
      words,
      fc.nat(),
      fc.constantFrom('date', 'text', 'source'),
      ({ text, count }, value, place, field) => {
        const path = ['updates', place % count, field];
        const changed = editFile('a.md', text, [{ kind: 'set', path, value }]);
        expect(parseDocument(openSource('a.md', changed).yaml).getIn(path)).toBe(value);
        const { gone, come } = difference(text, changed);
        expect(come.length).toBeLessThanOrEqual(1);
        expect(gone.length).toBeLessThanOrEqual(2);
        for (const line of [...gone.slice(0, 1), ...come])
          expect(line).toMatch(new RegExp(`^[ -]*${field}: `));
      },
    ),
  );
});

test('an entry that is put into a list brings its own lines and changes no other', () => {
  fc.assert(
    fc.property(writtenFiles, words, fc.nat(), ({ text, count, lineEnd }, value, place) => {
      const at = place % (count + 1);
      const entry = { date: '2026-08-01', text: value, file: { name: 'a.pdf', title: value } };
      const changed = editFile('a.md', text, [{ kind: 'insert', path: ['updates'], at, entry }]);
      const { gone, come } = difference(text, changed);
      expect(gone).toEqual([]);
      expect(come.length).toBe(5);
      expect(parseDocument(openSource('a.md', changed).yaml).getIn(['updates', at, 'text'])).toBe(value);
      expect(changed.replaceAll('\r\n', '').includes('\r')).toBe(false);
      if (lineEnd === '\r\n') expect(changed.replaceAll('\r\n', '').includes('\n')).toBe(false);
    }),
  );
});

test('an entry that is put in and removed again leaves every byte', () => {
  fc.assert(
    fc.property(writtenFiles, fc.nat(), ({ text, count }, place) => {
      const at = place % (count + 1);
      const put = editFile('a.md', text, [
        { kind: 'insert', path: ['updates'], at, entry: { date: '2026-08-01' } },
      ]);
      expect(editFile('a.md', put, [{ kind: 'remove', path: ['updates', at] }])).toBe(text);
    }),
  );
});

test('a list that is begun and emptied again leaves every byte', () => {
  fc.assert(
    fc.property(writtenFiles, ({ text }) => {
      const begun = editFile('a.md', text, [
        { kind: 'insert', path: ['errata'], at: 0, entry: { date: '2026-08-01' } },
      ]);
      expect(difference(text, begun).gone).toEqual([]);
      expect(editFile('a.md', begun, [{ kind: 'remove', path: ['errata', 0] }])).toBe(text);
    }),
  );
});

test('an entry that goes takes nothing with it but its own lines', () => {
  fc.assert(
    fc.property(writtenFiles, fc.nat(), ({ text, count }, place) => {
      const changed = editFile('a.md', text, [{ kind: 'remove', path: ['updates', place % count] }]);
      const { gone, come } = difference(text, changed);
      expect(come).toEqual([]);
      // Its three fields, a second line of each, a remark inside; the last one takes the name of the list along.
      expect(gone.length).toBeLessThanOrEqual(count === 1 ? 9 : 8);
      expect(gone.filter((line) => /date: /.test(line) && !line.includes('#'))).toHaveLength(
        gone.some((line) => /date: .*#/.test(line)) ? 0 : 1,
      );
    }),
  );
});

const FRONT = [
  '---',
  'heading: 1.标题。',
  'remaining:',
  '  - reasons: [政策调整]',
  '    target: 2026年底前完成',
  '---',
  '正文',
  '',
];
const edited = (front: readonly string[], edit: Edit): string => editFile('a.md', front.join('\n'), [edit]);

test.each<[string, readonly string[], Edit, readonly string[]]>([
  [
    'a list in brackets gets its words in brackets',
    FRONT,
    { kind: 'set', path: ['remaining', 0, 'reasons'], value: ['编制受限', '需多部门联动'] },
    FRONT.with(3, '  - reasons: [编制受限, 需多部门联动]'),
  ],
  [
    'a field comes below those beside it',
    FRONT,
    { kind: 'set', path: ['responsible'], value: '局办公室' },
    FRONT.toSpliced(5, 0, 'responsible: 局办公室'),
  ],
  [
    'a field of an entry goes',
    FRONT,
    { kind: 'remove', path: ['remaining', 0, 'target'] },
    FRONT.toSpliced(4, 1),
  ],
  [
    'the first field of an entry goes, and the next takes its place',
    FRONT,
    { kind: 'remove', path: ['remaining', 0, 'reasons'] },
    FRONT.toSpliced(3, 2, '  - target: 2026年底前完成'),
  ],
  [
    'an empty list gets its first entry',
    FRONT.toSpliced(5, 0, 'updates: []  # 空'),
    { kind: 'insert', path: ['updates'], at: 0, entry: { date: '2026-08-01' } },
    FRONT.toSpliced(5, 0, 'updates:  # 空', '  - date: 2026-08-01'),
  ],
  [
    'an empty field gets its value',
    FRONT.with(1, 'heading:'),
    { kind: 'set', path: ['heading'], value: '标题' },
    FRONT.with(1, 'heading: 标题'),
  ],
  [
    'a field without value gets entries',
    FRONT.toSpliced(5, 0, 'updates:'),
    { kind: 'insert', path: ['updates'], at: 0, entry: { date: '2026-08-01' } },
    FRONT.toSpliced(5, 0, 'updates:', '  - date: 2026-08-01'),
  ],
])('%s', (_, before, edit, after) => {
  expect(edited(before, edit)).toBe(after.join('\n'));
});

test.each<[string, readonly string[], Edit]>([
  [
    'a list of entries in brackets',
    ['---', 'updates: [{date: 2026-01-01}]', '---'],
    { kind: 'insert', path: ['updates'], at: 1, entry: { date: '2026-08-01' } },
  ],
  [
    'a group in braces',
    ['---', 'status: {is: 已整改}', '---'],
    { kind: 'set', path: ['status', 'words'], value: '已整改' },
  ],
  ['a file without fences', ['heading: 标题'], { kind: 'set', path: ['heading'], value: '另一个' }],
  ['fields that cannot be read', ['---', 'a: [', '---'], { kind: 'set', path: ['b'], value: '另一个' }],
  ['a field that is not there', FRONT, { kind: 'remove', path: ['errata'] }],
])('%s is refused and not guessed at', (_, before, edit) => {
  expect(() => edited(before, edit)).toThrow(EditError);
});

test('the settings of the site are fields from the first byte to the last', () => {
  const edit: Edit = { kind: 'set', path: ['official'], value: true };
  expect(editFile('site.yaml', '\uFEFFname: 甲\r\nofficial: false', [edit])).toBe(
    '\uFEFFname: 甲\r\nofficial: true',
  );
});

const REMARKED = [
  '---',
  'updates:',
  '  - date: 2026-01-01',
  '    # 属于第一条',
  '  # 属于第二条',
  '  - date: 2026-02-01',
  '---',
];

test('a remark inside an entry stays with it and goes with it, one before an entry stays before it', () => {
  const put = edited(REMARKED, { kind: 'insert', path: ['updates'], at: 1, entry: { date: '2026-01-15' } });
  expect(put).toBe(REMARKED.toSpliced(4, 0, '  - date: 2026-01-15').join('\n'));
  const gone = edited(REMARKED, { kind: 'remove', path: ['updates', 0] });
  expect(gone).toBe(REMARKED.toSpliced(2, 2).join('\n'));
});
