/** NIP in the notation of invoices: `521-300-37-00`. */
export const formatNip = (nip: string): string =>
  nip.replace(/^(\d{3})(\d{3})(\d{2})(\d{2})$/, "$1-$2-$3-$4");

/** A web address as people read it: without the scheme, `www.` and a closing slash. */
export const formatWebAddress = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
