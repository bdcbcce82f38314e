/** Keeps what was loaded, the latest `most` of it; what failed is not kept. */
export type Memory<Part> = {
  get: (name: string, load: () => Promise<Part>) => Promise<Part>;
  clear: () => void;
};

/** An empty memory. */
export function createMemory<Part>(most: number): Memory<Part> {
  const kept = new Map<string, Promise<Part>>();
  return {
    get: (name, load) => {
      const part = kept.get(name) || load();
      // the latest stands last
      kept.delete(name);
      kept.set(name, part);
      part.catch(() => {
        if (kept.get(name) === part) kept.delete(name);
      });
      for (const [oldest] of kept) {
        if (kept.size > most) kept.delete(oldest);
      }
      return part;
    },
    clear: () => kept.clear(),
  };
}
