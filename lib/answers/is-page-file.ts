/** True for a page of the site: about/index.html, 404.html. HTML by another name is a file of others, such as a search engine's proof of ownership. */
export function isPageFile(path: string): boolean {
  return /(?:^|\/)index\.html$|^\/?404\.html$/.test(path);
}
