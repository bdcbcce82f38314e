import { importNotice } from '@/lib/import/import-notice';
import { readInput } from '@/lib/import/read-input';
import { corpusCases } from '@/tests/fixtures/import/corpus-case';
import { corpusFields } from '@/tests/fixtures/import/corpus-fields';
import { formatTable } from './format-table';

// npx tsx tests/bench/import-corpus.ts: for each text of the corpus what was expected and what the import gave
const rows: string[][] = [];
for (const example of corpusCases()) {
  const { notice, ...imported } = importNotice(await readInput(example.path));
  const fields = corpusFields(notice, example);
  const wrong = fields.filter(({ expected, got }) => expected !== got);
  const { verdict, issues, groups, chapters } = example.expected;
  rows.push([
    example.name,
    `${verdict}, ${chapters.length}/${groups.length}/${issues.length}`,
    `${imported.kind === 'ready' ? 'import' : 'refuse'}, ${notice.chapters.length}/${notice.groups.length}/${notice.issues.length}`,
    `${fields.length - wrong.length} of ${fields.length}`,
    wrong
      .map(
        ({ field, expected, got }) =>
          `${field}: ${field === 'warnings' ? 'not reported' : expected} → ${got}`,
      )
      .join('; '),
  ]);
}
console.log(
  formatTable(['text', 'expected (chapters/groups/issues)', 'got', 'fields equal', 'differences'], rows),
);
