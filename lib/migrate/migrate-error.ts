/** A migration that is not made; the message says why and what to do, in Chinese. */
export class MigrateError extends Error {
  override readonly name = 'MigrateError';
}
