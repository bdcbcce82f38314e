import { sha256 } from '@/lib/digest/sha256';
import { digestFiles } from './digest-files';

// Everything that decides how content becomes pages: our own code and the versions of everyone else's, as asked for and as
// installed.
const CODE = [
  'app',
  'browser',
  'components',
  'lib',
  'public',
  'scripts',
  'next.config.ts',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

/** What this machine adds: versions of Node and its libraries, kind of machine, language and time zone. */
export type Machine = Record<string, string | undefined>;

/** A digest of the program in the folder `root`, and of the machine that it runs on. */
export function codeKey(root: string, machine: Machine): string {
  return sha256(JSON.stringify([digestFiles(root, CODE), machine]));
}
