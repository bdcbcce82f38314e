import { type ContentFault, Report } from '@/lib/content/fault';
import { readBytes } from '@/lib/content/files/read-bytes';
import { type ContentFile, decodeText } from '@/lib/content/files/read-text';
import { writtenFiles } from '@/lib/content/files/written-files';
import { knownHosts } from '@/lib/content/rules/known-hosts';
import { singleSpaced } from '@/lib/folding';
import type { Bureau } from '@/lib/model/bureau/bureau';
import type { Site } from '@/lib/model/site-schema';
import { cureFor } from './cure-for';
import { type Doubt, doubtfulWording } from './doubtful-wording';
import { expectationsOf, slipsIn } from './find-slips';
import { personalDataIn } from './personal-data';
import type { AcceptedWords } from './read-accepted';

/** The settings of the site, the bureaus, whose contacts are no personal data, and the words that editors have accepted. */
type Checked = { site: Site; bureaus: readonly Bureau[]; accepted: readonly AcceptedWords[] };

type Wording = ContentFault & { words: string; file: string; level: 'fault' | 'warning' };

/** Checks the wording of every file: personal data is a fault, doubtful wording a warning, unless it is accepted in content/accepted.yaml. */
export function checkWording(
  root: string,
  folder: string,
  { site, bureaus, accepted }: Checked,
  report: Report,
): void {
  const path = `${folder}/accepted.yaml`;
  const files = writtenFiles(root, folder);
  const known = {
    hosts: knownHosts(site),
    contacts: [site.publisher, ...bureaus].flatMap(({ contact }) => Object.values(contact)),
  };
  const found = [
    ...files.flatMap((file) => findIn(file, () => approvedWords(root, file.path), known)),
    ...slips(files),
  ];
  const accepts = (row: AcceptedWords, { file, words }: Wording): boolean =>
    `${folder}/${row.file}` === file && singleSpaced(row.words) === singleSpaced(words);
  for (const wording of found) {
    if (accepted.some((row) => accepts(row, wording))) continue;
    const { words: _, level, ...fault } = wording;
    if (level === 'fault') report.add(fault);
    else report.warn(fault);
  }
  for (const row of accepted) {
    if (found.some((wording) => accepts(row, wording))) continue;
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

// Words of a notice are compared with the rest of it.
function slips(files: readonly ContentFile[]): Wording[] {
  const byNotice = new Map<string, ContentFile[]>();
  for (const file of files) {
    const notice = /^.*\/notices\/[^/]+\/(?=issues\/|sections\/)/.exec(file.path)?.[0];
    if (notice !== undefined) byNotice.set(notice, [...(byNotice.get(notice) ?? []), file]);
  }
  return [...byNotice.values()].flatMap((ofNotice) => {
    const whole = ofNotice.map(({ text }) => text).join('\n');
    const expected = expectationsOf(whole);
    return ofNotice.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) =>
        slipsIn(line, whole, expected).map((words): Wording => {
          const message = `“${words}”：像是漏字或者重复。${cureFor({ kind: 'slip', words, doubt: '' }, true)}`;
          return { file: path, line: index + 1, words, level: 'warning', message };
        }),
      ),
    );
  });
}

// Approved text cannot be deleted here alone: the comparison with the source would ask for it back.
const NOT_APPROVED =
  '它在批准的原文里，不能只在这里删：请单位另行批准一份不含它的文本，换掉 source.txt，再照新的文本改这里的字和 notice.md 的 sourceSha256；';
const RIGHTLY_PUBLIC = '只有本来就应当公开的，才在 content/accepted.yaml 里登记。';

type Known = { hosts: readonly string[]; contacts: readonly string[] };

function findIn({ path, text }: ContentFile, approved: () => string, { hosts, contacts }: Known): Wording[] {
  return publishedLines(text).flatMap((line, index): Wording[] => {
    const position = { file: path, line: index + 1 };
    return [
      ...personalDataIn(line, contacts).map(({ words, kind }) => {
        const cure = approved().includes(words) ? NOT_APPROVED : '请删去；';
        const message = `“${words}”是${kind}，属于个人信息，不能公开。${cure}${RIGHTLY_PUBLIC}`;
        return { ...position, words, level: 'fault' as const, message };
      }),
      ...doubtsIn(line, hosts).map((doubt) => {
        const { words } = doubt;
        const message = `“${words}”：${doubt.doubt}。${cureFor(doubt, path.includes('/notices/'))}`;
        return { ...position, words, level: 'warning' as const, message };
      }),
    ];
  });
}

// The fields of links have a rule of their own, which names the field.
const LINK_FIELD = /^ *(?:address|sourceUrl|officialSite): /;

const doubtsIn = (line: string, hosts: readonly string[]): Doubt[] =>
  doubtfulWording(line, hosts).filter(({ kind }) => kind !== 'host' || !LINK_FIELD.test(line));

// Boilerplate of the original page is written in the front matter and shown nowhere.
function publishedLines(text: string): string[] {
  return text.replace(/^boilerplate:\n(?: .*\n)*/m, (lines) => lines.replace(/.+/g, '')).split('\n');
}

// The source of the notice that a file belongs to, width folded as the words found are.
function approvedWords(root: string, path: string): string {
  const notice = /^.*\/notices\/[^/]+\//.exec(path)?.[0];
  const bytes = notice === undefined ? null : readBytes(root, `${notice}source.txt`, '', new Report());
  return bytes === null ? '' : (decodeText(bytes, path, new Report()) ?? '').normalize('NFKC');
}
