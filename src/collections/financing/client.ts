import { toSchedule, type Instalment, type LoanSchedule, type LoanTerms } from "./loan.ts";

const SUMS = ["payment", "interest", "total", "writtenOff", "toRepay"] as const;
const COLUMNS = ["capital", "interest", "payment", "balance"] as const;

/**
 * `<loan-calculator>`: computes the loan of its form at each change and replaces the example with it: sums in
 * `[data-value]`, instalments in `[data-part=rows]`. Numbers out of range are reported, and the last result stays.
 */
class LoanCalculator extends HTMLElement {
  readonly #money = new Intl.NumberFormat(document.documentElement.lang, {
    style: "currency",
    currency: "PLN",
  });

  connectedCallback(): void {
    const form = this.querySelector("form");
    form?.addEventListener("input", () => this.#compute());
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#compute();
    });
  }

  #compute(): void {
    const form = this.querySelector("form");
    if (!form) return;
    try {
      this.#show(toSchedule(readTerms(new FormData(form))));
      this.#say("");
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#say(this.dataset["invalid"] ?? "");
    }
  }

  #say(fault: string): void {
    const place = this.querySelector("[role=alert]");
    if (place && place.textContent !== fault) place.textContent = fault;
  }

  #show(schedule: LoanSchedule): void {
    for (const name of SUMS)
      for (const element of this.querySelectorAll(`[data-value="${name}"]`))
        element.textContent = this.#format(schedule[name]);
    for (const element of this.querySelectorAll<HTMLElement>("[data-write-off]"))
      element.hidden = schedule.writtenOff === 0;
    const rows = this.querySelector("[data-part=rows]");
    const sample = rows?.querySelector("tr");
    if (rows && sample) rows.replaceChildren(...schedule.instalments.map((one) => this.#toRow(sample, one)));
  }

  #toRow(sample: Element, instalment: Instalment): Element {
    const row = document.importNode(sample, true);
    const number = row.querySelector("th");
    if (number) number.textContent = String(instalment.number);
    for (const name of COLUMNS)
      for (const cell of row.querySelectorAll(`[data-field="${name}"]`))
        cell.textContent = this.#format(instalment[name]);
    return row;
  }

  #format(grosze: number): string {
    return this.#money.format(grosze / 100);
  }
}

/** The loan entered in the form; text that is not a number becomes `NaN`, which the schedule rejects. */
function readTerms(form: FormData): LoanTerms {
  const numberOf = (name: string): number => {
    const text = form.get(name);
    return typeof text === "string" && text.trim() !== "" ? Number(text) : Number.NaN;
  };
  return {
    principal: Math.round(numberOf("amount") * 100),
    rate: numberOf("rate"),
    months: numberOf("months"),
    graceMonths: numberOf("grace"),
    writeOff: numberOf("writeOff"),
    repayment: form.get("repayment") === "decreasing" ? "decreasing" : "annuity",
  };
}

customElements.define("loan-calculator", LoanCalculator);
