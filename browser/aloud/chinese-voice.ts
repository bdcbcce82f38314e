/** What is asked of a voice of the browser. */
type VoiceFacts = { lang: string; localService: boolean; default: boolean };

// Android writes zh_CN.
const CHINESE = /^(zh|cmn|yue)(?![a-z])/i;
// What is passed over at first: Taiwan and Cantonese, then Cantonese, and voices that read only pinyin.
const OTHERS = [/yue|hant|tw|hk|mo|latn/i, /yue|hk|mo|latn/i, /latn/i];

/** The best Chinese voice on the device itself; voices that send the text to a server are not taken. Undefined if there is none. */
export function chineseVoice<Voice extends VoiceFacts>(voices: readonly Voice[]): Voice | undefined {
  for (const other of OTHERS) {
    const fitting = voices.filter(
      ({ lang, localService }) => localService && CHINESE.test(lang) && !other.test(lang),
    );
    if (fitting[0]) return fitting.find((voice) => voice.default) || fitting[0];
  }
  return undefined;
}
