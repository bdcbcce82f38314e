import { hostname, userInfo } from 'node:os';

/** Who runs this command and where, as user@machine; a user without a name is given by number. */
export function operator(): string {
  return `${userName()}@${hostname()}`.replace(/\s/g, '-');
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // In a container the user may be in no list.
    return `uid-${process.getuid?.()}`;
  }
}
