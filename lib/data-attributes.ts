/*
 * Every data-* attribute of the pages: what it carries, who sets it, who reads it. Imported as a namespace
 * (`import * as data`), so that a misspelt name does not compile and a bundle holds only the names it uses.
 * The styles (app/*.css, tailwind.config.ts) and lib/check-site, which knows only the built pages, repeat the names.
 */

/** Marks text that editors add to the approved text. Set by components/editorial.ts; read by print.css and check-site. */
export const editorial = 'data-editorial';

/** Marks the evidence of an update, which may link to another website. Set by EvidenceLinks; read by check-site. */
export const evidence = 'data-evidence';
/** Marks a page that says that something was withdrawn. Set by WithdrawnView; read by lib/export, which marks the folder, and check-site. */
export const withdrawn = 'data-withdrawn';

/** Name of a script of browser/ that the page needs. Set by components; lib/export puts a script element in its place. */
export const script = 'data-script';
/** Name of a script to load on demand, its address after lib/export. Set by SearchBox and ReadAloud; read by search-box.ts and offer-aloud.ts. */
export const lazyScript = 'data-lazy-script';

/** Address of a file that the last build step makes; lib/export writes its size into the element. Set by DataFiles. */
export const sizeOf = 'data-size-of';

/** Marks the address on paper: what follows it with a query, which the QR code lacks. Set by PaperFoot; read by browser/page/print-query.ts. */
export const unfiltered = 'data-unfiltered';

/** Head of the column of a cell, for the phone. Set by DataTable; read by the styles. */
export const head = 'data-head';

/** Type size: '', large, largest. Set on html by browser/page/reading-settings.ts; read by the styles. */
export const size = 'data-size';
/** Contrast: '' or high. Set and read as `size` is. */
export const contrast = 'data-contrast';
/** The reading setting (size, contrast) that a button changes. Set by ReadingSettings; read by its script and the styles. */
export const set = 'data-set';
/** The value that the button gives the setting. Set by ReadingSettings; read by browser/page/bind-setting-buttons.ts. */
export const value = 'data-value';

/** What a button does: print, copy (browser/page/tools.ts; `print` is read by the styles too), cite, quote (browser/article.ts). Set by PageTools and SearchPanel. */
export const tool = 'data-tool';
/** The citation of the page. Set by PageTools; read by browser/article.ts and check-site. */
export const cite = 'data-cite';
/** The name of a measure in citations and letters. Set by MeasureItem; read by browser/article.ts. */
export const measure = 'data-measure';
/** The text that a letter about the issue begins with. Set by OpinionPart; read by browser/article.ts. */
export const draft = 'data-draft';
/** The address in that text. Set by OpinionPart; read by browser/article.ts. */
export const here = 'data-here';
/** The words that a button of an answer copies with their citation. Set by browser/quotation/draw-answer.ts; read by bind-quotation.ts. */
export const quoted = 'data-quoted';
/** A hint for readers in WeChat, hidden elsewhere. Set by IssueTools; filled by browser/quote/say-where-to-share.ts. */
export const wechat = 'data-wechat';

/** State of reading aloud: '', playing, paused or failed. Set by ReadAloud and browser/aloud; read by the styles. */
export const aloud = 'data-aloud';
/** What a button of reading aloud does: toggle, next, slower, faster, stop. Set by ReadAloud; read by browser/aloud. */
export const act = 'data-act';
/** Marks the passage being read aloud. Set by browser/aloud/mark-passage.ts; read by the styles. */
export const spoken = 'data-spoken';

/** Month of a target, as 2025-12. Set by Lateness; read by browser/page/passed-targets.ts, the styles and check-site. */
export const month = 'data-month';
/** Words that follow “已过 … 个月” once the month is over. Set and read as `month` is. */
export const due = 'data-due';
/** Marks a target whose words have been added. Set by browser/page/passed-targets.ts; read by the styles. */
export const passed = 'data-passed';

/** Where the day of printing is written. Set by PaperFoot; read by browser/page/printed-day.ts. */
export const printed = 'data-printed';

/** Id of the issue that a row is about. Set by IssueRow and draw-result.ts; read by filter-rows.ts and check-site. */
export const issue = 'data-issue';
/** Slug of the notice of a result. Set by browser/search/draw-result.ts; read by tests. */
export const notice = 'data-notice';

/** The kinds of quantity in a sentence or group of sentences. Set by FigureGroupsList; read by the styles. */
export const quantity = 'data-quantity';

/** First and last year of a line of time, as 2019/2025: where today is drawn. Set by TimeLine; read by browser/page/mark-today.ts. */
export const years = 'data-years';

/** Hides what waits for its script or for a voice. Set by SearchPanel, PageTools, OpinionPart and ReadAloud, removed by browser/search-box.ts, browser/article.ts and offer-aloud.ts; read by the styles. */
export const wait = 'data-wait';
/** Address of a notice's search index. Set by SearchPanel; read by browser/search/early-answer.ts and lib/export. */
export const index = 'data-index';
/** The list that results are added to. Set by SearchView; read by browser/search/bind-search.ts. */
export const results = 'data-results';
/** Status code of an empty result to clone, '' outside issues. Set by ResultTemplates; read by browser/search/draw-result.ts. */
export const model = 'data-model';
/** The button that shows the filters on a phone. Set by SearchPanel; read by browser/search-box.ts. */
export const unfold = 'data-unfold';
/** Buttons shown while there is a query. Set by SearchPanel; read by browser/search/bind-search.ts. */
export const asked = 'data-asked';
/** Links shown when a search has no result. Set by SearchPanel; read by browser/search/status-message.ts. */
export const ways = 'data-ways';
/** The button that loads the data again. Set by SearchPanel; read by browser/search. */
export const retry = 'data-retry';
/** The link that searches the whole site for the same words. Set by SearchPanel; read by browser/search/bind-search.ts. */
export const words = 'data-words';

/** The line that answers words of the site: links to filters, then `contacts`. Set by SearchPanel; filled by browser/search/create-direct.ts. */
export const direct = 'data-direct';
/** Marks the contacts that are shown to who searches for them. Set by SearchView; read by browser/search/create-direct.ts. */
export const contacts = 'data-contacts';
/** Address of the tables for suggestions; marks their line. Set by SearchPanel; read by browser/suggest.ts and lib/export. */
export const suggestions = 'data-suggestions';
/** Pattern of the names and dates that stay on one line. Set by ResultTemplates; read by browser/search/draw-result.ts. */
export const whole = 'data-whole';
/** The query of the address with which the page was opened. Set by browser/search-box.ts; read by bind-search.ts. */
export const opened = 'data-opened';

/** Message while data load; marks the status line. This and the next five: set by SearchPanel, read by status-message.ts. */
export const loading = 'data-loading';
/** Message when loading takes long. */
export const slow = 'data-slow';
/** Message when nothing was asked for. */
export const empty = 'data-empty';
/** Message when the device has no network. */
export const offline = 'data-offline';
/** Message when a file could not be fetched. */
export const missing = 'data-missing';
/** Message when a file is damaged. */
export const broken = 'data-broken';

/** Present while an input method composes. Set on the form by browser/search-box.ts; read by bind-search.ts. */
export const composing = 'data-composing';
/** Present once a query was submitted before the search script had loaded. Set and read as `composing` is. */
export const settled = 'data-settled';

type Attributes = typeof import('./data-attributes');
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;
type DatasetName<Attribute extends string> = Attribute extends `data-${infer Name}` ? CamelCase<Name> : never;

/** The attributes as `dataset` of an element has them. */
export type Dataset = { [Name in DatasetName<Attributes[keyof Attributes]>]?: string | undefined };

/** An element of which `dataset` has only the attributes above. */
export interface DataElement extends HTMLElement {
  readonly dataset: Dataset;
}

/** The names of the reading settings. */
export type ReadingSetting = DatasetName<typeof size | typeof contrast>;
