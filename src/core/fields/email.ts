import { z } from "astro/zod";

const ascii = z.email();

/** Whether a text is an e-mail address, once its domain is written in ASCII (`żółta-łódź.pl`, RFC 5891). */
export function isEmail(text: string): boolean {
  const [, local = "", domain = ""] = /^([^@]+)@([^@/?#:\s]+)$/.exec(text) ?? [];
  const address = `https://${domain}`;
  return URL.canParse(address) && ascii.safeParse(`${local}@${new URL(address).hostname}`).success;
}

/** An e-mail address; its domain may have letters of any language, as that of a web address (RFC 5890). */
export const email = () =>
  z
    .string()
    .refine((text) => isEmail(text), { params: { problem: "email-syntax" } })
    .meta({ notation: "email" });
