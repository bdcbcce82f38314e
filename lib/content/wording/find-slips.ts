/** What a text leads a reader to expect: the character that nearly always follows a character, and a pair of them. */
export type Expectations = ReadonlyMap<string, string>;

const OFTEN = 8;
const NEARLY_ALWAYS = 0.85;
const HAN = '\\p{Script=Han}';

/** The expectations of a text, from its characters and pairs that are not alike everywhere. */
export function expectationsOf(text: string): Expectations {
  return new Map([...frequent(text, 1), ...frequent(text, 2)]);
}

function frequent(text: string, length: number): [string, string][] {
  const followers = new Map<string, Map<string, number>>();
  for (const [, first = '', next = ''] of text.matchAll(
    new RegExp(`(?=(${HAN}{${length}})(${HAN}))`, 'gu'),
  )) {
    const counts = followers.get(first) ?? new Map<string, number>();
    counts.set(next, (counts.get(next) ?? 0) + 1);
    followers.set(first, counts);
  }
  return [...followers].flatMap(([first, counts]): [string, string][] => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [next, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
    // 示例市, but 示例建设: a place may do without its rank.
    return !/[市县区省州]/.test(next) && count >= OFTEN && count / total >= NEARLY_ALWAYS && counts.size > 1
      ? [[first, next]]
      : [];
  });
}

const DOUBLED = /([，。；：、！？])\1|的的|了了/g;

/**
 * What a reader would call a slip in a line of a text: a word that lacks its usual end (法律服综合 beside 法律服务), a doubled
 * mark or particle, a sentence written twice.
 */
export function slipsIn(line: string, text: string, expected: Expectations): string[] {
  const around = (at: number): string => line.slice(Math.max(0, at - 3), at + 6);
  const broken = Array.from(line.matchAll(new RegExp(`(?=(${HAN})(${HAN})(${HAN}))`, 'gu'))).flatMap(
    ([, before = '', first = '', next = ''], at) => {
      const usual = expected.get(before + first);
      const isSlip =
        usual !== undefined &&
        usual !== next &&
        expected.get(first) === usual &&
        text.split(first + next).length === 2;
      const index = isSlip ? line.indexOf(before + first + next) : at;
      return isSlip ? [around(index)] : [];
    },
  );
  const doubled = Array.from(line.matchAll(DOUBLED), ({ index }) => around(index));
  const sentences = line.split(/(?<=[。；])/).filter((sentence) => sentence.length >= 12);
  const twice = sentences.filter((sentence, at) => sentences.indexOf(sentence) < at);
  return [...broken, ...doubled, ...twice];
}
