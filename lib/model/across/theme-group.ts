/** The themes under which inspections usually report, whatever words a notice uses, in their usual order. */
export const THEME_GROUPS = ['decisions', 'people', 'organization'] as const;
export type ThemeGroup = (typeof THEME_GROUPS)[number];

/** What a reader sees for a group. */
export const THEME_GROUP_LABELS: Readonly<Record<ThemeGroup, string>> = {
  decisions: '党中央决策部署的落实',
  people: '群众身边的腐败和不正之风',
  organization: '基层党组织和干部队伍建设',
};

/** The opening words of a heading, and the group that it belongs to. */
export type GroupOpening = { opens: string; group: ThemeGroup };

/** The opening words that notices usually have, without the number of the heading. */
export const USUAL_OPENINGS: readonly GroupOpening[] = [
  { opens: '聚焦党中央', group: 'decisions' },
  { opens: '聚焦党的', group: 'decisions' },
  { opens: '聚焦贯彻', group: 'decisions' },
  { opens: '聚焦群众', group: 'people' },
  { opens: '聚焦基层党组织', group: 'organization' },
  { opens: '聚焦党组织', group: 'organization' },
];
