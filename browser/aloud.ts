import type { AloudElement } from '@/browser/aloud/aloud-element';
import { bindReader } from '@/browser/aloud/bind-reader';
import * as data from '@/lib/data-attributes';

// loaded by the first press of the button that browser/aloud/offer-aloud.ts shows
const place = document.querySelector<AloudElement>(`[${data.aloud}]`);
if (place) bindReader(document, place);
