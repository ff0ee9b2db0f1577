// Text of seeds as it is safe to show: still text, and honest about what it contains.

// Overrides and embeddings change the order of what follows them, so that a name can be made to read as another. They are shown by
// name; the marks and isolates that right-to-left text needs are left alone. Controls have no picture of their own.
const Reordering: Record<string, string> = {
  '\u202A': '[LRE]', '\u202B': '[RLE]', '\u202C': '[PDF]', '\u202D': '[LRO]', '\u202E': '[RLO]',
};
const Special = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\uFFF9-\uFFFB]/g;

export function shown(text: string): string {
  return text.replace(Special, letter => {
    const code = letter.charCodeAt(0);
    return Reordering[letter] ?? (code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7F ? '\u2421' : '\uFFFD');
  });
}

/** Text within text of another direction, where no element can keep them apart: in labels and names for screen readers. */
export function isolated(text: string): string {
  return `\u2068${shown(text).replace(/[\u2066-\u2069]/g, '')}\u2069`;
}

/** The beginning of a text for a screen reader, amid other words. */
export function spoken(text: string, letters = 120): string {
  return isolated(cut(text, letters));
}

/** The beginning of a long text, for lists and labels. The record has it all. */
export function cut(text: string, letters: number): string {
  if (text.length <= letters)
    return text;
  // A letter of two code units is not cut apart.
  const end = /[\uD800-\uDBFF]/.test(text[letters - 2]!) ? letters - 2 : letters - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Text as the word filter compares it: without case and accents. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
}
