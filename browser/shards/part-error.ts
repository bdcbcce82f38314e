import type { Failure } from '@/browser/search/status-message';

/** Why a part cannot be had, or (outdated) cannot be drawn by this page. */
export type PartFailure = Failure | 'outdated';

/** Says why a part of the index could not be had. */
export class PartError extends Error {
  constructor(readonly failure: PartFailure) {
    super(failure);
  }
}

/** The reason of a failed loading; anything else that fails is damaged. */
export const failureOf = (error: unknown): PartFailure =>
  error instanceof PartError ? error.failure : 'broken';
