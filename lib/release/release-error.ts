/** A reason why a release or a rollback did not happen, in one line for the person at the keyboard. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}
