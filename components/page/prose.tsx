/** Editorial Markdown as HTML that lib/content has sanitised. */
export function Prose({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by remark-html in lib/content/parse/markdown.ts
  return <div className="prose max-w-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
