/** A function that makes something when it is called for the first time, and keeps it. */
export function lazily<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | null = null;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
