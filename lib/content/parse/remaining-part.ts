/** The part that says why an issue is not finished and what comes next, by its label; -1 if there is none. */
export function remainingPart(parts: readonly { label: string | null }[]): number {
  return parts.findIndex(({ label }) => label !== null && /原因|下一步|进一步整改/.test(label));
}
