const NAMES = new Set(['desktop.ini', 'thumbs.db', 'ehthumbs.db', '__macosx', 'icon\r']);

/** True for what systems and programs put into folders by themselves: hidden names, Thumbs.db, ~$41.docx, 41.md~ */
export function isJunk(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name.endsWith('~') || NAMES.has(name.toLowerCase());
}
