/** Windows hands a program no longer address; a mail with more opens empty. */
const LONGEST = 1900;

const encode = (text: string) => encodeURIComponent(text.toWellFormed().replaceAll("\n", "\r\n"));

/** Texts of a mail: `changes` is for people, `paste` stands where the block is too long for an address. */
export type MailTexts = { subject: string; changes: string; intro: string; paste: string };

/**
 * The address of a prepared mail (RFC 6068): what changes in words and the block; where both are too long the block
 * alone, and where that is too long the place to paste it.
 */
export function toMailAddress(
  email: string,
  block: string,
  { subject, changes, intro, paste }: MailTexts,
): string {
  const start = `mailto:${email}?subject=${encode(subject)}&body=`;
  const bodies = [`${changes}\n\n${intro}\n\n${block}\n`, `${intro}\n\n${block}\n`, `${paste}\n`];
  const fitting = bodies.map((body) => start + encode(body)).find((address) => address.length <= LONGEST);
  return fitting ?? start + encode(`${paste}\n`);
}

/** The address of the form for answers, with the block in place of `{answer}`. */
export const toFormAddress = (formUrl: string, block: string): string =>
  formUrl.replaceAll("{answer}", () => encodeURIComponent(block));
