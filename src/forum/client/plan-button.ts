import { togglePlan } from "#src/forum/plan.ts";
import { PLAN_CHANGED, readPlan, writePlan } from "./plan-store.ts";

/** `<portal-plan-button>`: puts a session into the visitor's plan; it appears where scripts run. */
class PlanButton extends HTMLElement {
  #update = () => {
    const isChosen = readPlan(this.#edition).includes(this.#id);
    this.querySelector("button")?.setAttribute("aria-pressed", String(isChosen));
  };

  get #edition() {
    return this.dataset["edition"] ?? "";
  }

  get #id() {
    return this.dataset["id"] ?? "";
  }

  connectedCallback() {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    button.onclick = () => writePlan(this.#edition, togglePlan(readPlan(this.#edition), this.#id));
    document.addEventListener(PLAN_CHANGED, this.#update);
    this.#update();
  }

  disconnectedCallback() {
    document.removeEventListener(PLAN_CHANGED, this.#update);
  }
}

customElements.define("portal-plan-button", PlanButton);
