/** The status message: the query, the number of issues and of other places found: “公证”、未完成整改：2 个问题，通报的其他部分 1 处。 */
export function answerWords(asked: readonly string[], issues: number, others: number): string {
  return `${asked.join('、')}：${countWords(issues, others) || '没有找到相关内容'}。`;
}

/** The number of issues and of other places found, in words; '' if there are none. */
export function countWords(issues: number, others: number): string {
  const found = [issues > 0 && `${issues} 个问题`, others > 0 && `通报的其他部分 ${others} 处`];
  return found.filter(Boolean).join('，');
}
