import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '@/lib/content/read-content';
import type { Bureau } from '@/lib/model/bureau/bureau';
import { sourceFiles } from './source-files';

const { bureaus } = readContent('content');

// Names, addresses and places of a bureau, these also without their rank (莆田 of 莆田市司法局), and the parts of its file name.
function wordsOf({ slug, name, shortName, partyGroup, region, officialSite, contact }: Bureau): string[] {
  const named = [name, shortName, partyGroup, region, officialSite, ...Object.values(contact)];
  const known = named.filter((words) => words !== undefined);
  const places = known.flatMap((words) =>
    Array.from(words.matchAll(/([\p{Script=Han}]{2})[省市县区]/gu), ([, place = '']) => place),
  );
  return [...known, ...places, slug, ...slug.split('-')];
}

const words = [...new Set(bureaus.flatMap(wordsOf))];
const holding = (text: string): string[] => words.filter((one) => text.includes(one));

test('nothing of a bureau stands in the program, its messages, examples and comments included', () => {
  const files = sourceFiles('lib', 'components', 'app', 'browser', 'scripts');
  const found = files.flatMap(({ path, text }) => holding(text).map((one) => `${path}: ${one}`));
  expect(found).toEqual([]);
});

test('nothing of a bureau stands in the settings of the site, whose own name alone may have it', () => {
  const { name, ...settings } = parse(readFileSync('content/site.yaml', 'utf8'));
  expect(holding(name)).not.toEqual([]);
  expect(holding(JSON.stringify(settings))).toEqual([]);
  expect(Object.keys(settings)).toEqual(expect.not.arrayContaining(['bureau', 'contact']));
});

test('the words that are looked for are those of the content', () => {
  expect(words).toEqual(
    expect.arrayContaining(['莆田市司法局', '莆田', 'putian-sifaju', 'putian', 'sifaju']),
  );
});
