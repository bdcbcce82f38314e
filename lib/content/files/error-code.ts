/** The code of an error of the system, such as EBUSY; empty for any other. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
