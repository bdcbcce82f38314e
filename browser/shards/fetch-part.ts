import { fetchFailure } from '@/browser/search/status-message';
import { PartError } from './part-error';

/** Reads a response, or what `request` will respond; rejects with a PartError if it cannot be had or `read` makes null of it. */
export async function readPart<Part>(
  request: Promise<Response>,
  read: (response: Response) => Promise<Part | null>,
): Promise<Part> {
  const response = await request.catch(() => {
    throw new PartError(fetchFailure());
  });
  if (!response.ok) throw new PartError('missing');
  // a connection that breaks off rejects here
  const part = await read(response).catch(() => null);
  if (part === null) throw new PartError('broken');
  return part;
}

/** The JSON of a response if it is of the kind that `isKind` tells, else null. */
export const jsonOf =
  <Part>(isKind: (value: unknown) => value is Part) =>
  async (response: Response): Promise<Part | null> => {
    const value: unknown = await response.json();
    return isKind(value) ? value : null;
  };
