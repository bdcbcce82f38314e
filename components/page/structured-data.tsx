/** What search engines read about a page, as blocks of data that browsers do not run; made by lib/data/json-ld. */
export function StructuredData({ blocks }: { blocks: string[] }) {
  return blocks.map((block) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with < escaped by lib/data/json-ld/script-text.ts
    <script key={block} type="application/ld+json" dangerouslySetInnerHTML={{ __html: block }} />
  ));
}
