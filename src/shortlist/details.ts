/** What the schema.org record of an entity says: its name in the register, its postal address, and the town alone. */
export type EntityDetails = Partial<Record<"legalName" | "address" | "town", string | undefined>>;

type Postal = Partial<Record<"streetAddress" | "postalCode" | "addressLocality", unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const textOf = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

/** Street, postal code and town in one line; undefined where no more than the town is known. */
function formatPostal({ streetAddress, postalCode, addressLocality }: Postal): string | undefined {
  const town = [postalCode, addressLocality].map(textOf).filter(Boolean).join(" ");
  const street = textOf(streetAddress);
  return (street ?? textOf(postalCode)) ? [street, town].filter(Boolean).join(", ") : undefined;
}

/** Reads the JSON-LD records of an entity's page; a damaged one says nothing. */
export function toDetails(records: readonly string[]): EntityDetails {
  for (const text of records) {
    try {
      const record: unknown = JSON.parse(text);
      if (!isRecord(record) || record["@type"] === "BreadcrumbList") continue;
      const { legalName, address } = record;
      const postal: Postal = isRecord(address) ? address : {};
      return {
        legalName: textOf(legalName),
        address: formatPostal(postal),
        town: textOf(postal.addressLocality),
      };
    } catch {
      continue;
    }
  }
  return {};
}
