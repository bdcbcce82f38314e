import { bindList } from '@/browser/listed/bind-list';
import * as listed from '@/lib/search/listed/attributes';

const form = document.querySelector<HTMLFormElement>(`[${listed.codes}]`);
if (form) bindList(document, form);
