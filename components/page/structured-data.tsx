/** Structured data for search engines, made by lib/data/json-ld; browsers do not run it. */
export function StructuredData({ blocks }: { blocks: string[] }) {
  return blocks.map((block) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with < escaped by lib/data/json-ld/script-text.ts
    <script key={block} type="application/ld+json" dangerouslySetInnerHTML={{ __html: block }} />
  ));
}
