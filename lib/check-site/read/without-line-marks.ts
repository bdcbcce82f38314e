/** The HTML of a built page without what only tells browsers where a line may end: it would part the texts that the layouts read. */
export function withoutLineMarks(html: string): string {
  return html.replace(/<wbr>|<span class="(?:whole|stop)">([^<]*)<\/span>/g, '$1');
}
