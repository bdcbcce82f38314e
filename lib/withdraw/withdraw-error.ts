/** A withdrawal that is not made; the message says why and what to do, in Chinese. */
export class WithdrawError extends Error {
  override readonly name = 'WithdrawError';
}
