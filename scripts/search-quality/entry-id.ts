/** Folders of content by the beginning of their pages' addresses, longer ones first. */
const folders: [start: string, folder: string][] = [
  ["podmioty", "entities"],
  ["dobre-praktyki", "good-practices"],
  ["forum", "forum-editions"],
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

/** How the anchors of acts in the glossary begin; its other anchors are terms. */
const ACT = "akt-";

/** Turns an address within a language of the portal into the entry (`<folder>/<id>`) whose page it is. */
export function toEntryId(path: string): string {
  const [page = "", anchor] = path.split("#");
  const parts = page.split("/").filter(Boolean);
  if (anchor?.startsWith(ACT)) return `acts/${anchor.slice(ACT.length)}`;
  if (anchor !== undefined) return `glossary/${anchor}`;
  if (parts.at(-1) === "etr") return `easy-to-read/${parts.at(-2)}`;
  if (parts.length === 1) return `pages/${parts[0]}`;
  if (parts[0] === "wiedza") return `guides/${parts[1]}`;
  const [, folder = parts[0]] = folders.find(([start]) => parts.join("/").startsWith(`${start}/`)) ?? [];
  return `${folder}/${parts.at(-1)}`;
}
