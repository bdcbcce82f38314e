const REPORT =
  '(?:(?:怎么|如何|怎样|我要)?(?:投诉|举报|反映|提意见|联系)(?:电话(?:号码)?|热线|方式|我们|信箱|邮箱|地址|号码|问题|情况)?)';
const CONTACT = '(?:(?:监督|咨询|通信|邮政|电子|单位)?(?:电话|热线|信箱|邮箱|地址)(?:号码)?)';
const WORDS = new RegExp(`^(?:${REPORT}|${CONTACT}|意见|意见建议)$`);

/** True for words with which people look for the contacts: 投诉电话, 举报, 邮箱, 怎么投诉. */
export function asksForContact(words: string): boolean {
  return WORDS.test(words);
}
