/** The promises of an issue in one form for pages and files, and apart from them what each is about. */
export function aboutIn(promises: readonly string[]): { promises: string; about: string } {
  const about = promises.map((words) => /只指(?:下文)?“(.+?)”一项，/.exec(words)?.[1] ?? '');
  const told = promises.map((words) =>
    words.replace(/只指(?:下文)?“.+?”一项，/, '').replace('”。截至', '”，截至'),
  );
  return { promises: told.join('、'), about: about.join('、') };
}

/** An entry of a history without the month that its target had before: the data do not tell which promise it replaced. */
export function withoutOldTarget(entry: string): string {
  return entry.replace(/目标时间(?:由\d+年\d+月改为|定为|仍为)/, '目标时间为');
}
