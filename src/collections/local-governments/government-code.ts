const FIRST_CITY = 61;

/**
 * The TERYT code that tables use for a government. A city with county rights is one government with two codes, a
 * county's and a municipality's (TERC numbers such cities from 61 on): both become the county's.
 */
export const toGovernmentCode = (code: string): string =>
  code.length === 7 && Number(code.slice(2, 4)) >= FIRST_CITY ? code.slice(0, 4) : code;
