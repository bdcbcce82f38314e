import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, Report } from './fault';
import { readAccepted } from './read-accepted';
import { type ContentFile, readText } from './read-text';
import type { Site } from './site-schema';
import { doubtfulWording } from './wording/doubtful-wording';
import { personalDataIn } from './wording/personal-data';

type Found = Fault & { words: string; file: string; level: 'fault' | 'warning' };

// the guide shows examples of everything, and the list of what is accepted repeats it
const NOT_CONTENT = ['README.md', 'accepted.yaml', 'published.yaml'];

/** Checks the words of every file: personal data is a fault, doubtful wording a warning; content/accepted.yaml keeps either quiet. */
export function checkWording(root: string, folder: string, site: Site, report: Report): void {
  const path = `${folder}/accepted.yaml`;
  const accepted = readAccepted(root, path, report);
  const found = writtenFiles(root, folder).flatMap((file) => findIn(file, site));
  const isAccepted = ({ file, words }: Found): boolean =>
    accepted.some((row) => `${folder}/${row.file}` === file && spaced(row.words) === spaced(words));
  for (const { words: _, level, ...place } of found.filter((finding) => !isAccepted(finding))) {
    if (level === 'fault') report.add(place);
    else report.warn(place);
  }
  for (const { file, words, line } of accepted) {
    if (found.some((one) => one.file === `${folder}/${file}` && spaced(one.words) === spaced(words)))
      continue;
    const message = `“${words}”在 ${file} 里没有被指出。请照检查的话改，不再需要的请删去这一条。`;
    report.add({ file: path, line, field: 'words', message });
  }
}

function findIn({ path, text }: ContentFile, { origin, contact, allowedHosts = [] }: Site): Found[] {
  const hosts = [new URL(origin).host, ...allowedHosts];
  const keep = `如果批准的原文就是这样，请在 content/accepted.yaml 里登记这几个字。`;
  return publishedLines(text).flatMap((line, index): Found[] => {
    const place = { file: path, line: index + 1 };
    return [
      ...personalDataIn(line, Object.values(contact)).map(({ words, kind }) => {
        const message = `“${words}”是${kind}，属于个人信息，不能公开。请删去；确实要公开的，在 content/accepted.yaml 里登记。`;
        return { ...place, words, level: 'fault' as const, message };
      }),
      ...doubtfulWording(line, hosts).map(({ words, doubt }) => {
        return { ...place, words, level: 'warning' as const, message: `“${words}”：${doubt}。${keep}` };
      }),
    ];
  });
}

// the furniture of the page that a notice came from is written down, and shown nowhere
function publishedLines(text: string): string[] {
  return text.replace(/^furniture:\n(?: .*\n)*/m, (lines) => lines.replace(/.+/g, '')).split('\n');
}

// files that cannot be read have been reported by the reader that needs them
function writtenFiles(root: string, folder: string): ContentFile[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:md|yaml)$/.test(name) && !NOT_CONTENT.includes(name))
    .sort()
    .flatMap((name) => readText(root, `${folder}/${name}`, new Report()) ?? []);
}

const spaced = (words: string): string => words.replace(/\s+/g, ' ');
