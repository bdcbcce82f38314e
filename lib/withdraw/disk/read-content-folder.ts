import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withPlainLineEnds } from '@/lib/characters/with-plain-line-ends';
import type { Folder } from '@/lib/withdraw/plan-withdrawal';

const TEXT = /\.(?:md|yaml|txt)$/;

/** Reads a checked content folder. source.txt keeps its line ends, as it is hashed. */
export function readContentFolder(content: string): Folder {
  const paths = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(content.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const texts = paths.filter((path) => TEXT.test(path));
  return {
    texts: new Map(texts.map((path) => [path, readOne(content, path)])),
    others: paths.filter((path) => !TEXT.test(path)),
  };
}

function readOne(content: string, path: string): string {
  const text = readFileSync(join(content, path), 'utf8');
  return basename(path) === 'source.txt' ? text : withPlainLineEnds(text);
}
