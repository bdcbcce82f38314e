// Begins only where a word begins and has an end, so that the search takes linear time (RFC 5321: 64 characters).
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** The mail addresses in a text of half width, in order, each with its position. */
export function mailAddresses(text: string): { address: string; at: number }[] {
  return Array.from(text.matchAll(MAIL), ({ 0: address, index: at }) => ({ address, at }));
}
