// Fewer are done before anyone has read how many there are.
const FEWEST = 10;
const CELLS = 20;

/** Where progress is shown: a terminal, or a file that is read afterwards. */
export type Screen = { isTTY?: boolean; write: (text: string) => unknown };

/**
 * A function to be called after each of `total` things. On a terminal it draws a bar with the time left in one line,
 * elsewhere it writes a line after every tenth. `now` gives milliseconds.
 */
export function showProgress(
  { step, unit, total }: { step: string; unit: string; total: number },
  screen: Screen = process.stdout,
  now: () => number = () => performance.now(),
): () => void {
  if (total < FEWEST) return () => undefined;
  const begin = now();
  let done = 0;
  return () => {
    done += 1;
    const count = `${done}/${total} ${unit}`;
    if (screen.isTTY) {
      const filled = Math.floor((CELLS * done) / total);
      const bar = '█'.repeat(filled) + '░'.repeat(CELLS - filled);
      const left = Math.ceil((((now() - begin) / done) * (total - done)) / 1000);
      // The code at the end deletes what is left of a longer line.
      const end = done === total ? '\u001b[K\n' : `，还要约 ${left} 秒\u001b[K`;
      screen.write(`\r${step} ${bar} ${count}${end}`);
    } else if (Math.floor((10 * done) / total) > Math.floor((10 * (done - 1)) / total)) {
      screen.write(`${step}：${count}\n`);
    }
  };
}
