/** Codes with their labels for a description: rectified（已整改）、incomplete（未完成整改） */
export function codeWords<Code extends string>(codes: readonly Code[], labels: Record<Code, string>): string {
  return codes.map((code) => `${code}（${labels[code]}）`).join('、');
}
