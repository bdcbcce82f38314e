/** The editors' own page as safe HTML, one section per heading; the ids never change. */
export type About = {
  title: string;
  description: string;
  sections: { id: string; title: string; html: string }[];
};

/** The accessibility statement, and the day (YYYY-MM-DD) on which it was last reviewed. */
export type Accessibility = About & { reviewed: string };
