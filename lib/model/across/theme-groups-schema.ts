import { z } from 'zod';
import { labelled, repeatedWord, text } from '@/lib/model/schema-fields';
import { withoutNumber } from '@/lib/words/without-number';
import { THEME_GROUP_LABELS, THEME_GROUPS } from './theme-group';

const opensOf = (rows: unknown): string[] =>
  Array.isArray(rows) ? rows.map((row: { opens?: unknown } | null) => String(row?.opens)) : [];

/** content/theme-groups.yaml: the opening words of focus areas that do not say by themselves which group they belong to. */
export const themeGroupsSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        opens: text('方面的标题开头的几个字，不带编号', '服务群众').refine(
          (words) => withoutNumber(words) === words,
          {
            error: ({ input }) =>
              `“${String(input)}”带着编号。编号各份通报不同，请只写后面的字：${withoutNumber(String(input))}。`,
          },
        ),
        group: labelled(THEME_GROUPS, THEME_GROUP_LABELS, '方面'),
      }),
    )
    .min(1)
    .refine((rows) => repeatedWord(opensOf(rows)) === undefined, {
      error: ({ input }) => `“${repeatedWord(opensOf(input))}”写了两次。请删去一条。`,
    })
    .meta({ description: '方面的标题开头的字，和它属于哪个方面，一条一个' }),
});
