// From the dash to the address: ——某局. 通报[EB/OL]. (2025-02-17)[2026-11-28]. https://….
const CITATION = /(?:[—–―─]|--)+[^—]*?\[[A-Z]+\/OL\][^—]*?https?:\/\/\S+/g;

/** A quotation without the citations that 复制引文 puts after it, whatever lines a chat breaks them into. */
export function withoutCitation(pasted: string): string {
  return pasted.replace(CITATION, '\n');
}
