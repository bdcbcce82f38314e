import * as data from '@/lib/data-attributes';

/** The attribute of an element whose text editors have added; without it, text inside an article is approved text. */
export const editorial = { [data.editorial]: true };
