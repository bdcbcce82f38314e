/** True if a process of this number runs on this machine, whoever started it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs for another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
