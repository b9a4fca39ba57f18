import { findForeignHost, type MapBase } from "#src/map/map-base.ts";
import { findPart } from "#src/directory/client/template.ts";

const KEY = "portal-map-host";

function readAgreed(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function writeAgreed(host: string | undefined): void {
  try {
    if (host === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, host);
  } catch {
    // Where the browser keeps nothing, the answer holds for this page only.
  }
}

/**
 * Asks before anything is loaded from another host, and lets the visitor change the answer later; the answer is
 * stored for that host only. Returns the base layer that may be loaded now.
 */
export function askForBase(
  element: HTMLElement,
  base: MapBase,
  onAnswer: (base: MapBase | undefined) => void,
): MapBase | undefined {
  const host = findForeignHost(base, location.href);
  const credit = findPart(element, "[data-part=map-credit]");
  const [question, change] = [
    findPart(element, "[data-part=map-question]"),
    findPart(element, "[data-part=map-refuse]"),
  ];
  const show = (isAgreed: boolean) => {
    question.hidden = host === undefined || isAgreed;
    change.hidden = host === undefined || !isAgreed;
    credit.hidden = !isAgreed;
    findPart(element, "[data-part=map-borders]").hidden = isAgreed;
  };
  if (host === undefined) {
    show(true);
    return base;
  }
  for (const field of element.querySelectorAll("[data-field=host]")) field.textContent = host;
  const answer = (isAgreed: boolean) => {
    writeAgreed(isAgreed ? host : undefined);
    show(isAgreed);
    onAnswer(isAgreed ? base : undefined);
    findPart(isAgreed ? change : question, "button").focus();
  };
  findPart(question, "button").addEventListener("click", () => answer(true));
  findPart(change, "button").addEventListener("click", () => answer(false));
  const isAgreed = readAgreed() === host;
  show(isAgreed);
  return isAgreed ? base : undefined;
}
