/** Shows on a terminal, in one line, how many files are done; elsewhere a line for each tenth. */
export function showProgress(done: number, all: number): void {
  const { stderr } = process;
  const words = `已送 ${done} / ${all} 个文件`;
  if (stderr.isTTY) stderr.write(`\r${words}${done === all ? '\n' : ''}`);
  else if (Math.floor((done * 10) / all) > Math.floor(((done - 1) * 10) / all)) stderr.write(`${words}\n`);
}
