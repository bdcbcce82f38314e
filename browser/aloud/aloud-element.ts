import type { DataElement } from '@/lib/data-attributes';

/** The element with the buttons of reading aloud, and the voice found for it before the script that reads is loaded. */
export interface AloudElement extends DataElement {
  voice?: SpeechSynthesisVoice | undefined;
}
