import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Runs something on a copy of a content folder that is removed afterwards. */
export function onCopy<Result>(content: string, run: (copy: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    const copy = join(folder, basename(content));
    cpSync(content, copy, { recursive: true });
    return run(copy);
  } finally {
    // A virus scanner may still look at the copy.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
