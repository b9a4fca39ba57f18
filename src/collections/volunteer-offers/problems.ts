/** Problems of offers for volunteers; a part of the catalogue. */
export const volunteeringProblems = {
  "volunteer-place-missing": "error",
  "volunteer-consent-missing": "warning",
  "volunteer-insurance": "error",
} as const;
