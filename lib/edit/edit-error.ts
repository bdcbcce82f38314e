/** An edit of a file that cannot be made without touching what else is in it; the message says why and what to do, in Chinese. */
export class EditError extends Error {
  override readonly name = 'EditError';
}
