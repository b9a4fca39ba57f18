import { parsePlanQuery, toPlanQuery } from "#src/forum/plan.ts";
import { countText } from "#src/core/text/count-text.ts";
import { findPressedButton } from "#src/ui/client/pressed-button.ts";
import { readData } from "#src/ui/client/read-data.ts";
import { findPart } from "#src/directory/client/template.ts";
import { savePlanCalendar } from "./plan-calendar.ts";
import { PLAN_CHANGED, readPlan, writePlan } from "./plan-store.ts";

/** `<portal-programme>`: narrows the programme to a track or to the visitor's plan, shares and saves the plan. */
class PortalProgramme extends HTMLElement {
  connectedCallback() {
    const tools = this.querySelector<HTMLElement>("[data-part=tools]");
    if (!tools) return;
    tools.hidden = false;
    this.addEventListener("change", () => this.#show());
    this.addEventListener("click", (event) => {
      const action = findPressedButton(event)?.dataset["action"];
      if (action !== undefined) void this.#act(action);
    });
    document.addEventListener(PLAN_CHANGED, (event) => {
      this.#show();
      if (!event.detail) this.#say(this.#text("failed"));
    });
    this.#show();
  }

  #part = <E extends HTMLElement>(name: string) => findPart<E>(this, `[data-part="${name}"]`);
  #text = (name: string) => this.#part("tools").dataset[name] ?? "";
  #say = (text: string) => (this.#part("status").textContent = text);

  get #edition() {
    return this.dataset["edition"] ?? "";
  }

  get #shared() {
    return parsePlanQuery(location.search);
  }

  /** The sessions of the plan in question that the programme still has, in its order. */
  get #plan() {
    const ids = this.#shared ?? readPlan(this.#edition);
    const known = [...this.querySelectorAll<HTMLElement>("article[data-session]")];
    return known.map((session) => session.dataset["session"] ?? "").filter((id) => ids.includes(id));
  }

  #show() {
    const shared = this.#shared;
    const plan = this.#plan;
    const track = this.querySelector<HTMLSelectElement>("[data-part=track]")?.value ?? "";
    const isOnlyPlan = shared !== undefined || this.#part<HTMLInputElement>("only").checked;
    const isOff = ({ session = "", track: own }: DOMStringMap) =>
      (track !== "" && own !== track) || (isOnlyPlan && !plan.includes(session));
    for (const cell of this.querySelectorAll<HTMLElement>("td[data-session]")) {
      cell.toggleAttribute("data-chosen", plan.includes(cell.dataset["session"] ?? ""));
      cell.toggleAttribute("data-off", isOff(cell.dataset));
    }
    for (const item of this.querySelectorAll<HTMLElement>("[data-item]"))
      item.hidden = isOff(item.querySelector<HTMLElement>("article")?.dataset ?? {});
    for (const part of this.querySelectorAll<HTMLElement>("[data-slot], [data-day]"))
      part.hidden = part.querySelector("[data-item]:not([hidden])") === null;
    this.#part("shared").hidden = shared === undefined;
    this.#part("own").hidden = shared !== undefined;
    this.#part("sharing").hidden = plan.length === 0;
    this.#part("address").hidden = true;
    this.#say(this.#describe(plan.length, track !== ""));
  }

  #describe(chosen: number, isNarrowed: boolean): string {
    const toText = (name: string, count: number) => countText(readData(this.#part("tools"), name), count);
    const shown = this.querySelectorAll("[data-item]:not([hidden])").length;
    const plan = chosen > 0 ? toText("count", chosen) : this.#text("empty");
    return [isNarrowed && toText("shown", shown), plan].filter(Boolean).join(" ");
  }

  async #act(action: string) {
    if (action === "copy") await this.#copy();
    if (action === "calendar") await this.#saveCalendar();
    if (action === "keep") this.#keep();
  }

  async #copy() {
    const { href } = new URL(location.pathname + toPlanQuery(this.#plan), location.href);
    try {
      await navigator.clipboard.writeText(href);
      this.#say(this.#text("copied"));
    } catch {
      const label = this.#part("address");
      const field = findPart<HTMLInputElement>(label, "input");
      label.hidden = false;
      field.value = href;
      field.select();
    }
  }

  async #saveCalendar() {
    try {
      await savePlanCalendar(this, this.#plan, this.#text("calendarName"));
    } catch {
      this.#say(this.#text("calendarFailed"));
    }
  }

  #keep() {
    const merged = [...new Set([...readPlan(this.#edition), ...this.#plan])];
    if (!writePlan(this.#edition, merged)) return;
    history.replaceState(null, "", location.pathname);
    this.#part<HTMLInputElement>("only").checked = true;
    this.#show();
    this.#say(this.#text("kept"));
    this.#part("status").focus();
  }
}

customElements.define("portal-programme", PortalProgramme);
