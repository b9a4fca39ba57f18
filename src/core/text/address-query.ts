/** The parameters of the query part of an address; letters come composed (Unicode NFC), as content has them. */
export const parseAddressQuery = (query: string): URLSearchParams =>
  new URLSearchParams([...new URLSearchParams(query)].map(([name, value]) => [name, value.normalize("NFC")]));
