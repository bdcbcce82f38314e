import { expect, test } from 'vitest';
import { importNotice } from '@/lib/import/import-notice';
import { failureOf, type Input } from '@/lib/import/input/input';
import { readHtml } from '@/lib/import/input/read-html';
import { readTxt } from '@/lib/import/input/read-txt';
import { readDocx } from '@/lib/import/word/read-docx';
import { corpusCases } from '@/tests/fixtures/import/corpus-case';
import { docx, paragraph, run } from '@/tests/fixtures/import/docx';
import { textOfFiles } from '@/tests/fixtures/import/text-of-files';
import { generatedNotice } from '@/tests/fixtures/notices/generated-notice';
import fc from '@/tests/fixtures/property';

const PIECES = [
  '一、',
  '（一）',
  '1.',
  '(1)',
  '①',
  '问题1：',
  '整改情况：',
  '一是',
  '。',
  '“',
  '”',
  '\n',
  ' ',
  '>',
  '*',
  '#',
  '---\n',
  '\\',
  '<b>',
  '[1](a)',
  '〔单位〕',
  '2024年2月30日',
  '\u3000',
  '𬱖',
];

type Mutation = {
  kind: 'delete' | 'insert' | 'repeat' | 'swap' | 'cut' | 'join';
  at: number;
  length: number;
  piece: string;
};

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(
    'delete' as const,
    'insert' as const,
    'repeat' as const,
    'swap' as const,
    'cut' as const,
    'join' as const,
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  piece: fc.constantFrom(...PIECES),
});

function mutate(text: string, { kind, at, length, piece }: Mutation): string {
  const start = Math.floor(at * text.length);
  const lines = text.split('\n');
  const line = Math.min(lines.length - 1, Math.floor(at * lines.length));
  if (kind === 'delete') return text.slice(0, start) + text.slice(start + length);
  if (kind === 'insert') return text.slice(0, start) + piece + text.slice(start);
  if (kind === 'cut') return text.slice(0, Math.max(start, 1));
  if (kind === 'join')
    return [
      ...lines.slice(0, line),
      lines.slice(line, line + 3).join(piece === '\n' ? '' : ' '),
      ...lines.slice(line + 3),
    ].join('\n');
  if (kind === 'repeat') return [...lines.slice(0, line), lines[line], ...lines.slice(line)].join('\n');
  return [...lines.slice(0, line), ...lines.slice(line, line + 2).reverse(), ...lines.slice(line + 2)].join(
    '\n',
  );
}

// the characters of a text, white space and width aside
const charactersOf = (text: string): string[] => Array.from(text.normalize('NFKC').replace(/\s/g, ''));

// how often each character stands in a text
function tally(...texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of charactersOf(texts.join(''))) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return new Map([...counts].sort());
}

// What was written and does not stand in the input behind what was written before it; empty if all does.
function outOfOrder(written: string, text: string): string {
  const characters = charactersOf(text);
  let at = 0;
  const rest = charactersOf(written);
  const found = rest.findIndex((character) => {
    at = characters.indexOf(character, at) + 1;
    return at === 0;
  });
  return found === -1 ? '' : rest.slice(found, found + 20).join('');
}

const texts = fc.oneof(
  fc.constantFrom(...corpusCases().map(({ text }) => text)),
  generatedNotice.map(({ text }) => text),
);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);

// What Word or a page may do to words, by a number that fast-check chooses.
const IN_WORD: ((words: string) => string)[] = [
  run,
  run,
  run,
  (words) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`,
  (words) => `<w:r><w:rPr><w:strike/></w:rPr><w:t>${words}</w:t></w:r>`,
  (words) => `<w:hyperlink>${run(words)}</w:hyperlink>`,
  (words) => `<w:fldSimple w:instr="REF a">${run(words)}</w:fldSimple>`,
  (words) => `<w:smartTag>${run(words)}</w:smartTag>`,
  (words) => `<w:ins w:id="1">${run(words)}</w:ins>`,
  (words) => `<w:unknown>${run(words)}</w:unknown>`,
];
const IN_PAGE: ((words: string) => string)[] = [
  (words) => `<p>${words}</p>`,
  (words) => `<p>${words}</p>`,
  (words) => `<div><span>${words}</span></div>`,
  (words) => `<p><s>${words}</s></p>`,
  (words) => `<p style="display:none">${words}</p>`,
  (words) => `<aside>${words}</aside>`,
  (words) => `<ol><li>${words}</li></ol>`,
  (words) => `<table><tr><td>${words}</td></tr></table>`,
];
const wrapped = (text: string, ways: ((words: string) => string)[], choices: number[]): string =>
  text
    .split('\n')
    .map((line, at) => (ways[(choices[at % choices.length] ?? 0) % ways.length] ?? run)(escaped(line)))
    .map((line) => (ways === IN_WORD ? paragraph(line) : line))
    .join('\n');

const choices = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 12 });
// Most lines stay plain, so that some inputs are imported.
const mostlyPlain = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 3, max: 9 }) },
  ),
  { minLength: 40, maxLength: 60 },
);

const FORMATS: Record<string, { read: (text: string, how: number[]) => Promise<Input>; ready: number }> = {
  text: { read: async (text) => readTxt(utf8(text)), ready: 0.2 },
  Word: { read: async (text, how) => readDocx(await docx(wrapped(text, IN_WORD, how))), ready: 0.05 },
  HTML: { read: async (text, how) => readHtml(utf8(wrapped(text, IN_PAGE, how))), ready: 0.05 },
};
const RUNS = 150;

test.each(Object.entries(FORMATS))(
  'damaged inputs in %s are imported completely or refused, and no character is lost silently',
  async (_, { read, ready: least }) => {
    let ready = 0;
    let unwritten = 0;
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        fc.oneof(choices, mostlyPlain),
        async (text, mutations, how) => {
          const damaged = mutations.reduce(mutate, text);
          const input = await read(damaged, how).catch((error: unknown) => failureOf(error));
          if (typeof input === 'string') return;
          const imported = importNotice(input);
          // a paragraph that begins with # cannot be written as the content reader reads it: nothing is written then
          if (imported.kind === 'lossy') unwritten += 1;
          if (imported.kind !== 'ready') return;
          ready += 1;
          const out = [...imported.notice.leftOut, ...input.dropped].map((piece) => piece.text);
          const written = textOfFiles(imported.files);
          expect(tally(written, ...out)).toEqual(tally(damaged));
          expect(outOfOrder(written, damaged)).toBe('');
        },
      ),
      { numRuns: RUNS, seed: 2026 },
    );
    expect(ready).toBeGreaterThan(RUNS * least);
    expect(unwritten).toBeLessThan(RUNS / 20);
  },
);
