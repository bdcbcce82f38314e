/** What the desk cannot do, and what to do instead; the message is in Chinese, for the clerk. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
}
