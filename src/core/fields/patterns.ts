/** A postal code of Poland. */
export const POSTAL_CODE = /^\d{2}-\d{3}$/;

/** A telephone number, with an extension where there is one. */
export const TELEPHONE = /^\+?[\d ()/-]{7,20}(?: wew\. ?\d+)?$/;
