import { type ContentFault, Report } from '@/lib/content/fault';
import { readBytes } from '@/lib/content/files/read-bytes';
import { type ContentFile, decodeText } from '@/lib/content/files/read-text';
import { cureFor } from './cure-for';
import { type Doubt, doubtfulWording } from './doubtful-wording';
import { expectationsOf, slipsIn } from './find-slips';
import { personalDataIn } from './personal-data';

/** Words that are pointed out in a file: personal data is a fault, doubtful wording a warning. */
export type Wording = ContentFault & { words: string; file: string; level: 'fault' | 'warning' };

/** The hosts that the content may name, and the contacts that are no personal data. */
export type Known = { hosts: readonly string[]; contacts: readonly string[] };

/** What is pointed out in the files of one notice, or in one other file: words for themselves, and slips beside the rest of the notice. */
export type WordingFinder = (
  root: string,
  files: readonly ContentFile[],
  known: Known,
) => { own: Wording[]; slips: Wording[] };

/** Reads the source of the notice only where personal data is found. */
export const findWording: WordingFinder = (root, files, known) => ({
  own: files.flatMap((file) => findIn(file, () => approvedWords(root, file.path), known)),
  slips: slipsOf(files.filter(({ path }) => /\/notices\/[^/]+\/(?:issues|sections)\//.test(path))),
});

// Words of a notice are compared with the rest of it.
function slipsOf(files: readonly ContentFile[]): Wording[] {
  const whole = files.map(({ text }) => text).join('\n');
  const expected = expectationsOf(whole);
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) =>
      slipsIn(line, whole, expected).map((words): Wording => {
        const message = `“${words}”：像是漏字或者重复。${cureFor({ kind: 'slip', words, doubt: '' }, true)}`;
        return { file: path, line: index + 1, words, level: 'warning', message };
      }),
    ),
  );
}

// Approved text cannot be deleted here alone: the comparison with the source would ask for it back.
const NOT_APPROVED =
  '它在批准的原文里，不能只在这里删：请单位另行批准一份不含它的文本，换掉 source.txt，再照新的文本改这里的字和 notice.md 的 sourceSha256；';
const RIGHTLY_PUBLIC = '只有本来就应当公开的，才在 content/accepted.yaml 里登记。';

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
