import type { disputedFields } from "./schema-names.ts";
import type { EntityFile } from "./schema.ts";

/** A fact of an entity on which sources may contradict each other. */
export type DisputedField = (typeof disputedFields)[number];

type File = Partial<EntityFile>;

const listContacts = ({ contacts = [] }: File, way: "phone" | "email") =>
  contacts.flatMap((contact) => contact[way] ?? []).join(", ") || undefined;

const toLine = ({ address }: File) =>
  address &&
  [address.street, [address.postalCode, address.town].filter(Boolean).join(" ")].filter(Boolean).join(", ");

const values: Record<DisputedField, (file: File) => string | undefined> = {
  name: ({ name }) => name,
  registerName: ({ registerName }) => registerName,
  legalForm: ({ legalForm }) => legalForm?.id,
  operator: ({ operator }) => operator?.entity?.id ?? operator?.name,
  krs: ({ identifiers }) => identifiers?.krs,
  nip: ({ identifiers }) => identifiers?.nip,
  regon: ({ identifiers }) => identifiers?.regon,
  address: toLine,
  phone: (file) => listContacts(file, "phone"),
  email: (file) => listContacts(file, "email"),
  website: ({ website }) => website,
  openingHours: ({ openingHours }) => openingHours,
  founded: ({ founded }) => founded,
  lifeCycle: ({ lifeCycle }) => lifeCycle?.state,
};

/** What the entry itself says of a fact, as one text; undefined when it says nothing. */
export const readDisputed = (file: File, field: DisputedField): string | undefined => values[field](file);
