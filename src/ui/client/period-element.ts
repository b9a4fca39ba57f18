import { toPeriodState, type PeriodState } from "#src/core/time/period-state.ts";
import { countText } from "#src/core/text/count-text.ts";
import { readData } from "./read-data.ts";

type Texts = Record<"upcoming" | "open", Record<string, string>> &
  Record<"upcomingToday" | "openToday" | "closed", string> & { openEndless?: string };

/**
 * Shows the state of a period by the visitor's clock, because the page may be older: `data-opens` and `data-closes`
 * are instants (ISO 8601), `data-zone` the time zone (IANA) of the days, `data-texts` the words of each state. In
 * the surrounding article or list item, elements with `data-while-open` are removed after the end, and it is marked with
 * `data-past`.
 */
class PortalPeriod extends HTMLElement {
  connectedCallback(): void {
    const { opens, closes, zone = "UTC", texts, built } = this.dataset;
    if (built === "closed" || texts === undefined) return;
    const limits = { opensAt: opens, closesAt: closes };
    const state = toPeriodState(limits, new Date().toISOString(), zone);
    const tag = this.querySelector(".tag");
    if (tag) tag.textContent = toText(state, readData(this, "texts"));
    if (state.phase !== "closed") return;
    tag?.classList.add("quiet");
    const around = this.closest<HTMLElement>("article, li");
    if (around) around.dataset["past"] = "";
    for (const element of around?.querySelectorAll("[data-while-open]") ?? []) element.remove();
  }
}

function toText(state: PeriodState, texts: Texts): string {
  if (state.phase === "closed") return texts.closed;
  if (state.days === undefined) return texts.openEndless ?? "";
  return state.days === 0 ? texts[`${state.phase}Today`] : countText(texts[state.phase], state.days);
}

customElements.define("portal-period", PortalPeriod);
