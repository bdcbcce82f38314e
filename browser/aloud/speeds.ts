const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2];
const KEY = 'aloud';

/** The next slower (-1) or faster (1) speed; at either end the speed itself. */
export function nextSpeed(speed: number, step: -1 | 1): number {
  return SPEEDS[SPEEDS.indexOf(speed) + step] || speed;
}

/** The speed stored on the device, 1 as the voice speaks by itself; 1 if there is none or the storage is blocked. */
export function readSpeed(): number {
  try {
    const kept = Number(localStorage.getItem(KEY));
    return SPEEDS.includes(kept) ? kept : 1;
  } catch {
    return 1;
  }
}

/** Stores the speed on the device; if the storage is blocked, it holds for this page only. */
export function keepSpeed(speed: number): void {
  try {
    localStorage.setItem(KEY, `${speed}`);
  } catch {
    // reading aloud works without a stored speed
  }
}
