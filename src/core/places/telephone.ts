/** A contact with the address that dials its telephone, where it has one. */
export type Dialled<Contact> = Contact & { phoneUri?: string | undefined };

/** `+48 56 123 45 67 wew. 8` as a tel URI (RFC 3966): digits without spaces, the extension as a parameter. */
export function toTelephoneUri(phone: string): string {
  const [number = "", extension] = phone.split(/ ?wew\. ?/);
  return `tel:${number.replaceAll(/[^\d+]/g, "")}${extension ? `;ext=${extension}` : ""}`;
}

/** Adds to a contact the address that dials its telephone. */
export const toDialled = <Contact extends { phone?: string | undefined }>(
  contact: Contact,
): Dialled<Contact> =>
  contact.phone === undefined ? contact : { ...contact, phoneUri: toTelephoneUri(contact.phone) };
