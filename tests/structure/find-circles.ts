import type { SourceFile } from './source-files';

/** Every circle of imports, types included, as the paths on it in order; each circle once. */
export function findCircles(files: readonly SourceFile[]): string[] {
  const importsOf = new Map(
    files.map(({ path, imports }) => [path.replace(/\.tsx?$/, ''), imports.map(({ to }) => to)]),
  );
  const circles = new Set<string>();
  const done = new Set<string>();
  const follow = (path: string, above: readonly string[]): void => {
    const start = above.indexOf(path);
    if (start !== -1) circles.add(fromFirst(above.slice(start)).join(' → '));
    if (start !== -1 || done.has(path)) return;
    for (const to of importsOf.get(path) ?? []) follow(to, [...above, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) follow(path, []);
  return [...circles];
}

// One circle has as many beginnings as files; the first by name stands for all.
function fromFirst(circle: readonly string[]): string[] {
  const first = circle.indexOf([...circle].sort()[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first)];
}
