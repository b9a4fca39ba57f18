import { findNowAndNext } from "#src/forum/now-next.ts";
import { findPart } from "#src/directory/client/template.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * `<portal-now>`: shows what is on and what comes next, from the instants of the sessions on the page, so that it is
 * right in any time zone of the device. Visible from a day before the first session to the end of the last.
 */
class PortalNow extends HTMLElement {
  #timer: number | undefined;

  connectedCallback() {
    this.#show();
    this.#timer = window.setInterval(() => this.#show(), MINUTE);
    document.addEventListener("visibilitychange", this.#show);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    document.removeEventListener("visibilitychange", this.#show);
  }

  #show = () => {
    const sessions = this.#listSessions();
    const { now, next } = findNowAndNext(sessions, Date.now());
    const first = Math.min(...sessions.map(({ startsAt }) => Date.parse(startsAt)));
    const isOver = now.length === 0 && next.length === 0;
    findPart(this, "section").hidden = isOver || Date.now() < first - DAY;
    this.#draw(
      "now",
      now.map((session) => session.source),
    );
    this.#draw(
      "next",
      next.map((session) => session.source),
    );
    const start = next[0] && sourceTime(next[0].source);
    if (start) {
      const title = findPart(this, "[data-part=next-title]");
      title.textContent = (this.dataset["nextAt"] ?? "").replace("{time}", start);
    }
  };

  #listSessions() {
    const articles = document.querySelectorAll<HTMLElement>("article[data-session][data-starts][data-ends]");
    return [...articles]
      .filter((source) => source.dataset["cancelled"] === undefined)
      .map((source) => {
        const { session = "", starts = "", ends = "" } = source.dataset;
        return { id: session, startsAt: starts, endsAt: ends, source };
      });
  }

  #draw(part: "now" | "next", sources: HTMLElement[]) {
    const lines = sources.map((source) => {
      const item = document.createElement("li");
      const link = source.querySelector(".title a")?.cloneNode(true);
      const { place, until } = source.dataset;
      const facts = [place, part === "now" && until].filter(Boolean).join(", ");
      if (link) item.append(link, facts && ` · ${facts}`);
      return item;
    });
    const empty = document.createElement("li");
    empty.textContent = this.dataset["nothing"] ?? "";
    findPart(this, `[data-part="${part}"]`).replaceChildren(...(lines.length > 0 ? lines : [empty]));
  }
}

const sourceTime = (source: HTMLElement) => source.closest("[data-slot]")?.querySelector("time")?.textContent;

customElements.define("portal-now", PortalNow);
