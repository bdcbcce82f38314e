declare global {
  interface HTMLElement {
    /** What a query finds, in words ('' for nothing), on a form of which unfound.count cannot know it before parts of the index are loaded. */
    countLater?: ((q: string) => Promise<string>) | undefined;
  }
}

export {};
