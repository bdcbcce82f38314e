import { ReleaseError } from '@/lib/release/release-error';

/**
 * The command for the login shell of another machine that runs a fixed script with words. The script holds no single
 * quote. Throws ReleaseError for a word that could end or change the quotes around it.
 */
export function shellCommand(script: string, words: readonly string[]): string {
  return `exec sh -c '${script}' sh ${words.map(quote).join(' ')}`;
}

// Backslashes and exclamation marks mean something inside single quotes of fish and csh.
function quote(word: string): string {
  if (/^[^'\\!\p{Cc}]*$/u.test(word)) return `'${word}'`;
  throw new ReleaseError(`${JSON.stringify(word)} 里有不能送给服务器的字符，没有连接。`);
}
