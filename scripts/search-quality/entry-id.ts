/** Folders of content by the beginning of their pages' addresses, longer ones first. */
const folders: [start: string, folder: string][] = [
  ["podmioty", "entities"],
  ["dobre-praktyki", "good-practices"],
  ["forum", "forum-editions"],
  ["wiedza", "guides"],
  ["nabory", "calls"],
  ["finansowanie", "financing"],
  ["dyzury", "advice-points"],
  ["sale-i-sprzet", "resources"],
  ["publikacje", "publications"],
  ["wydarzenia", "events"],
  ["aktualnosci", "news"],
  ["komunikaty", "notices"],
  ["konsultacje", "consultations"],
  ["programy", "cooperation-programmes"],
  ["owes", "support-centres"],
  ["sieci", "networks"],
  ["nagrody", "awards"],
  ["wolontariat/centra", "volunteer-centres"],
  ["wolontariat", "volunteer-offers"],
];

/** Turns an address within a language of the portal into the entry (`<folder>/<id>`) whose page it is. */
export function toEntryId(path: string): string {
  const parts = path.split("/").filter(Boolean);
  if (parts.at(-1) === "etr") return `easy-to-read/${parts.at(-2)}`;
  if (parts.length === 1) return `pages/${parts[0]}`;
  const [, folder = parts[0]] = folders.find(([start]) => parts.join("/").startsWith(`${start}/`)) ?? [];
  return `${folder}/${parts.at(-1)}`;
}
