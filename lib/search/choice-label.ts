// A browser that translates the page puts the number into its own parentheses: Rectified (38)
const COUNT = /\s*[（(](\d+)[）)]\s*$/;

/** The label of a filter's choice with the number of issues that it leaves: 已整改（38） */
export function choiceLabel(label: string, count: number): string {
  return `${label}（${count}）`;
}

/** The number of issues in the label of a choice, also of a translated one. */
export function countOfChoice(choice: string): number {
  return Number(COUNT.exec(choice)?.[1]);
}

/** The label of a choice without its number, also of a translated one. */
export function labelOfChoice(choice: string): string {
  return choice.replace(COUNT, '');
}
