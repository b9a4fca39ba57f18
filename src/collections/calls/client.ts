import {
  explainEligibility,
  summarize,
  type Applicant,
  type Aspect,
  type Eligibility,
  type Reason,
  type Verdict,
} from "./eligibility.ts";
import { countText } from "#src/core/text/count-text.ts";
import { readData } from "#src/ui/client/read-data.ts";

/**
 * `<portal-eligibility>`: its form describes an organisation; each call on the page (`[data-eligibility]`) then
 * shows in its `[data-part=verdict]` whether it fits, and why. The answers are kept in the fragment of the URL,
 * which is not sent to any server.
 */
class PortalEligibility extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.querySelector("form");
    if (!this.#form) return;
    const answers = new URLSearchParams(location.hash.slice(1));
    // Without any, what was chosen while the script was loading stays.
    if (answers.size > 0) this.#fill(answers);
    const box = this.querySelector("details");
    if (box && this.#read().size > 0) box.open = true;
    this.#form.addEventListener("input", () => this.#change());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#change();
      this.querySelector<HTMLElement>("[role=status]")?.focus();
    });
    this.#form.addEventListener("reset", () => setTimeout(() => this.#change()));
    if (this.#read().size > 0) this.#change();
  }

  /** Fills the form with the answers from a URL. */
  #fill(answers: URLSearchParams): void {
    for (const field of this.#fields())
      if (field instanceof HTMLInputElement && field.type === "checkbox")
        field.checked = answers.getAll(field.name).includes(field.value);
      else field.value = answers.get(field.name) ?? "";
  }

  #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...(this.#form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select") ?? [])];
  }

  /** The given answers. */
  #read(): URLSearchParams {
    const given = [...new FormData(this.#form ?? undefined)].flatMap(([name, value]) =>
      typeof value === "string" && value !== "" ? [[name, value]] : [],
    );
    return new URLSearchParams(given);
  }

  #change(): void {
    const answers = this.#read().toString();
    const hash = answers === "" ? "" : `#${answers}`;
    history.replaceState(history.state, "", location.pathname + location.search + hash);
    this.#show();
  }

  #show(): void {
    const answers = this.#read();
    const isOnly = answers.has("only");
    answers.delete("only");
    const isAsked = answers.size > 0;
    const applicant = toApplicant(answers);
    const today = new Date().toLocaleDateString("sv-SE");
    let possible = 0;
    for (const call of document.querySelectorAll<HTMLElement>("[data-eligibility]")) {
      const conditions = readData<Eligibility>(call, "eligibility");
      const reasons = explainEligibility(conditions, applicant, today);
      if (summarize(reasons) !== "no" && call.dataset["past"] === undefined) possible += 1;
      this.#write(call, isAsked ? reasons : undefined);
      const isLeftOut = isAsked && isOnly && summarize(reasons) === "no";
      call.closest("[data-terms]")?.toggleAttribute("data-excluded", isLeftOut);
    }
    document.dispatchEvent(new Event("listing:recount"));
    this.#say(isAsked ? possible : undefined);
  }

  /** Writes the verdict and the conditions behind it; removes it when there are no reasons. */
  #write(call: HTMLElement, reasons: Reason[] | undefined): void {
    const place = call.querySelector<HTMLElement>("[data-part=verdict]");
    if (!place) return;
    place.hidden = reasons === undefined;
    const verdict: Verdict = reasons ? summarize(reasons) : "fits";
    place.dataset["verdict"] = reasons ? verdict : "";
    const texts = readData<Partial<Record<Aspect, string>>>(call, "conditions");
    const deciding = (reasons ?? []).filter((reason) => reason.verdict === verdict && verdict !== "fits");
    const words = deciding.flatMap(({ aspect }) => texts[aspect] ?? []);
    const isPast = call.dataset["past"] !== undefined;
    const opening = this.dataset[verdict === "fits" && isPast ? "fitsPast" : verdict] ?? "";
    place.textContent = [opening, words.join("; ")].filter(Boolean).join(" ");
  }

  #say(possible: number | undefined): void {
    const status = this.querySelector("[role=status]");
    const clear = this.querySelector<HTMLElement>("[type=reset]");
    if (clear) clear.hidden = possible === undefined;
    if (!status) return;
    if (possible === undefined) status.textContent = "";
    else
      status.textContent =
        possible === 0 ? (this.dataset["none"] ?? "") : countText(readData(this, "counts"), possible);
  }
}

/** A missing answer means that it is not known; no chosen status means that none is held. */
function toApplicant(answers: URLSearchParams): Applicant {
  const income = answers.get("income");
  return {
    form: answers.get("form") ?? undefined,
    place: answers.get("place") ?? undefined,
    founded: answers.get("founded")?.padStart(4, "0"),
    income: income === null ? undefined : Number(income),
    statuses: answers.getAll("status"),
  };
}

customElements.define("portal-eligibility", PortalEligibility);
