/** The label of a filter's choice with the number of issues that it leaves: 已整改（38） */
export function choiceLabel(label: string, count: number): string {
  return `${label}（${count}）`;
}

/** The number of issues in the label of a choice. */
export function countOfChoice(choice: string): number {
  return Number(/（(\d+)）$/.exec(choice)?.[1]);
}

/** The label of a choice without its number. */
export function labelOfChoice(choice: string): string {
  return choice.replace(/（\d+）$/, '');
}
