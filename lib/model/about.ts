/** The editors' own page as safe HTML, one section per heading; the ids never change. */
export type About = {
  title: string;
  description: string;
  sections: { id: string; title: string; html: string }[];
};
