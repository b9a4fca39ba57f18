const BEFORE = /[\p{L}\p{N}_.+-]/u;
const DOMAIN = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/uy;

/**
 * The e-mail addresses in a text, with their places. It begins at each `@` and looks both ways, because a search for a
 * word that may have an `@` behind it reads a long word again from each of its letters.
 */
export function listEmails(text: string): { email: string; index: number }[] {
  const found: { email: string; index: number }[] = [];
  let end = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let index = at;
    while (index > end && BEFORE.test(text[index - 1] ?? "")) index -= 1;
    DOMAIN.lastIndex = at + 1;
    const domain = index < at ? DOMAIN.exec(text)?.[0] : undefined;
    if (domain === undefined) continue;
    end = at + 1 + domain.length;
    found.push({ email: text.slice(index, end), index });
  }
  return found;
}
