/** Why a release or rollback did not happen, in one line for the operator. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}
