import { parted } from './parted';

/** Facts by name, in the words of the site; several values take one line each. A name is a label, tag or column. */
export type Facts = Readonly<Record<string, string>>;

/** What a form states about one address; about '', what a file states about itself. */
export type SiteRecord = { about: string; facts: Facts };

/** A file of a form: what it states (null if it cannot be read), what it has to state, and where that stands. */
export type FormFile = {
  file: string;
  stated: readonly SiteRecord[] | null;
  expected: readonly SiteRecord[];
  from: string;
};

/** A form in which a site publishes facts: its files, and whether the order of its records counts. */
export type Form = { name: string; files: readonly FormFile[]; ordered?: boolean };

/** Every difference between what a form states and what it has to state, one sentence each; facts without expected value are not compared. */
export function compareRecords({ files, ordered = false }: Form): string[] {
  return files.flatMap((file) => {
    const faults = file.stated === null ? ['读不出来'] : faultsIn(file.stated, file, ordered);
    return faults.map((fault) => `${file.file}：${fault}`);
  });
}

function faultsIn(stated: readonly SiteRecord[], { expected, from }: FormFile, ordered: boolean): string[] {
  const here = stated.map(({ about }) => about);
  const first = new Map(here.toReversed().map((about, index) => [about, here.length - 1 - index]));
  const there = new Map(expected.map(({ about, facts }) => [about, facts]));
  const faults = [
    ...[...there.keys()].filter((about) => !first.has(about)).map((about) => spaced(`缺${nameOf(about)}`)),
    ...here
      .filter((about, index) => first.get(about) !== index)
      .map((about) => spaced(`${nameOf(about)}重复`)),
    ...stated.flatMap(({ about, facts }) => {
      const right = there.get(about);
      return right === undefined
        ? [spaced(`多出${nameOf(about)}`)]
        : differences(nameOf(about), facts, right, from);
    }),
  ];
  const inOrder = !ordered || here.join() === [...there.keys()].join();
  return faults.length > 0 || inOrder ? faults : ['次序不同'];
}

function differences(subject: string, stated: Facts, right: Facts, from: string): string[] {
  return Object.entries(stated).flatMap(([name, here]) => {
    // 网址 og:url is the fact 网址 at the place og:url.
    const there = right[name] ?? right[name.split(' ')[0] ?? ''];
    if (there === undefined || here === there) return [];
    const { left, right: other } = parted(inLine(here), inLine(there));
    return [`${spaced(`${subject}${subject && '的'}${name}是`)}“${left}”，${from}是“${other}”`];
  });
}

// 问题 07, 问题 07 的 m2, or the address itself
function nameOf(about: string): string {
  const [, id, anchor] = /\/issues\/([^/]+)\/(?:#(.+))?$/.exec(about) ?? [];
  if (id === undefined) return about;
  return anchor === undefined ? `问题 ${id}` : `问题 ${id} 的 ${anchor}`;
}

const inLine = (text: string): string => text.replaceAll('\n', '、');
// Latin words stand apart from Chinese ones.
const spaced = (words: string): string =>
  words.replace(/(?<=\p{Script=Han})(?=[\w@])|(?<=[\w/])(?=\p{Script=Han})/gu, ' ');
