import type { ParsedContacts } from '@/lib/import/parsed-notice';
import { matchable } from '@/lib/import/text/matchable';
import type { SourceLine } from '@/lib/import/text/source-line';
import { mailAddresses } from '@/lib/words/mail-addresses';

// 电话（0000）1234567, 监督电话〔某单位〕：0000-1234567, 热线：12345
const PHONE =
  /(?:电话|热线)(?:号码)?(?:〔[^〕]*〕|\((?!\d)[^)]*\))? *:? *([\d(][\d()\-—–、/ ]{5,}\d|1\d{4}(?!\d))/;
const POST =
  /(?:邮政信箱|(?:通讯|通信|联系|邮寄|信件|来信|来访|办公)?地址)(?: *: *| +)((?:(?![( ]*(?:邮编|邮政编码|(?:联系)?电话|传真|(?:电子)?邮箱|收件人|联系人))[^,。;:\n])+)/;

/** Telephone, mail and postal address as printed; null for each that is missing. */
export function readContacts(lines: readonly SourceLine[]): ParsedContacts {
  const text = lines.map((line) => line.text).join('\n');
  const folded = matchable(text);
  const find = (pattern: RegExp): string | null => {
    const found = pattern.exec(folded);
    if (found === null) return null;
    const value = found[1] ?? '';
    const at = found.index + found[0].indexOf(value);
    return (
      text
        .slice(at, at + value.length)
        .split('\n')[0]
        ?.trim() ?? null
    );
  };
  return { phone: find(PHONE), mail: mailAddresses(folded)[0]?.address ?? null, post: find(POST) };
}
