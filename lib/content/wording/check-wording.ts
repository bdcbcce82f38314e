import type { Report } from '@/lib/content/fault';
import type { ContentFile } from '@/lib/content/files/read-text';
import { writtenFiles } from '@/lib/content/files/written-files';
import { knownHosts } from '@/lib/content/rules/known-hosts';
import { singleSpaced } from '@/lib/folding';
import type { Bureau } from '@/lib/model/bureau/bureau';
import type { Site } from '@/lib/model/site-schema';
import { findWording, type Wording, type WordingFinder } from './find-wording';
import type { AcceptedWords } from './read-accepted';

/** The settings of the site, the bureaus, whose contacts are no personal data, the words that editors have accepted, and what finds wording. */
type Checked = {
  site: Site;
  bureaus: readonly Bureau[];
  accepted: readonly AcceptedWords[];
  wordingOf?: WordingFinder | undefined;
};

/** Checks the wording of every file: personal data is a fault, doubtful wording a warning, unless it is accepted in content/accepted.yaml. */
export function checkWording(
  root: string,
  folder: string,
  { site, bureaus, accepted, wordingOf = findWording }: Checked,
  report: Report,
): void {
  const path = `${folder}/accepted.yaml`;
  const files = writtenFiles(root, folder);
  const known = {
    hosts: knownHosts(site),
    contacts: [site.publisher, ...bureaus].flatMap(({ contact }) => Object.values(contact)),
  };
  const wording = groupsOf(files).map((group) => wordingOf(root, group, known));
  const found = [...wording.flatMap(({ own }) => own), ...wording.flatMap(({ slips }) => slips)];
  const accepts = (row: AcceptedWords, { file, words }: Wording): boolean =>
    `${folder}/${row.file}` === file && singleSpaced(row.words) === singleSpaced(words);
  for (const one of found) {
    if (accepted.some((row) => accepts(row, one))) continue;
    const { words: _, level, ...fault } = one;
    if (level === 'fault') report.add(fault);
    else report.warn(fault);
  }
  for (const row of accepted) {
    if (found.some((one) => accepts(row, one))) continue;
    const { file, words, fileLine, line } = row;
    const text = files.find((one) => one.path === `${folder}/${file}`)?.text;
    if (text === undefined) {
      const message = `没有文件 ${file}，或者读不出来。名字写错的请改正，删错的请放回，不再需要的请删去这一条。`;
      report.add({ file: path, line: fileLine, field: 'file', message });
      continue;
    }
    const message = `“${words}”在 ${file} 里没有被指出。请照检查的话改，不再需要的请删去这一条。`;
    const place = { file: path, line, field: 'words', message };
    // What counts as a slip depends on the rest of the notice, so words that still stand may come back.
    if (singleSpaced(text.normalize('NFKC')).includes(singleSpaced(words.normalize('NFKC'))))
      report.warn(place);
    else report.add(place);
  }
}

// The files of a notice together, every other one for itself, in the order of the files.
function groupsOf(files: readonly ContentFile[]): ContentFile[][] {
  const groups = new Map<string, ContentFile[]>();
  for (const file of files) {
    const of = /^.*\/notices\/[^/]+\//.exec(file.path)?.[0] ?? file.path;
    const group = groups.get(of) ?? [];
    group.push(file);
    groups.set(of, group);
  }
  return [...groups.values()];
}
