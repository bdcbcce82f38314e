import { readFileSync } from 'node:fs';

/** The text of deploy/receive.sh. Git for Windows may have given it line ends that no shell reads. */
export function readReceiver(): string {
  return readFileSync('deploy/receive.sh', 'utf8').replaceAll('\r\n', '\n');
}
