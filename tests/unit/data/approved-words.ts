import { remark } from 'remark';

type Root = ReturnType<ReturnType<typeof remark>['parse']>;

const wordsOf = (node: Root | Root['children'][number]): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};

/** The lines of a Markdown file that are not an editor’s: all but its block quotations, as any parser reads them. */
export function approvedWords(markdown: string): string[] {
  return remark()
    .parse(markdown)
    .children.filter(({ type }) => type !== 'blockquote')
    .map(wordsOf);
}
