const collator = new Intl.Collator("nl", { numeric: true });

/** A sorted copy, in Dutch alphabetical order of what `key` gives; numbers count as numbers. */
export function sortDutch<T>(items: T[], key: (item: T) => string): T[] {
  return [...items].sort((a, b) => collator.compare(key(a), key(b)));
}

/** Breaks a text into lines of at most `width` characters, at spaces; a longer word stands on its own line. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
