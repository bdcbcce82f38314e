/** What is wrong with the day of a withdrawal: it is before the publication; null if nothing is. */
export function withdrawnDateFault(date: string, published: string): string | null {
  return date < published.slice(0, 10) ? `日期 ${date} 早于通报发布的 ${published}。请改正。` : null;
}
