import { EditError } from '@/lib/edit/edit-error';

/** What the desk cannot do, and what to do instead; the message is in Chinese, for the clerk. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
}

/** True for an error whose message is for the clerk. */
export const isForClerk = (error: unknown): error is Error =>
  error instanceof DeskError || error instanceof EditError;
