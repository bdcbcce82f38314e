import { matchable } from './matchable';
import { numberingAt } from './numbering';

const WORDS =
  '(?:(?:联系|监督|举报|咨询|投诉|受理|反馈|信访|办公|值班){0,2}(?:电话|热线|传真)(?:号码)?|联系(?:人|方式)|(?:电子|联系|举报|监督)?(?:邮箱|信箱|邮件)(?:地址)?|(?:邮政|意见)信箱|(?:通讯|通信|联系|邮寄|来信|来访|信件|办公)?地址|邮编|邮政编码|联 +系 +人|电 +话|邮 +箱|地 +址|邮 +编|传 +真)';
// A colon, a blank or the number itself follows.
const CONTACT = new RegExp(
  `^\\(?${WORDS}(?:〔[^〕]*〕|\\([^()]{1,20}\\)|[及和与、/或]${WORDS})* *(?:[:为是]|$| (?=[^ ])|(?=[\\d(A-Za-z]))`,
);
const ADDRESS_ALONE = /^(?:\(?0?\d{2,4}\)?[- ]?\d{7,8}|[\w.+-]{1,64}@[\w.-]{3,80})$/;
const LONGEST = 160;

/** True for a line that is nothing but how to reach a body: 联系电话：0000-1234567, 邮政信箱 某市某路5号, an address alone. */
export function isContactLine(text: string): boolean {
  const line = matchable(text).trim();
  if (line.length > LONGEST || numberingAt(line) !== null) return false;
  return CONTACT.test(line) || ADDRESS_ALONE.test(line);
}
