import {
  parseFragment,
  toPayload,
  toSeenText,
  writeBlock,
  type Invitation,
} from "#src/confirmation/answer.ts";
import { toFormAddress, toMailAddress } from "#src/confirmation/answer-mail.ts";
import type { OfferedField, OfferedValues } from "#src/confirmation/offered.ts";
import type { PageTexts } from "#src/confirmation/page-texts.ts";
import { toShardName } from "#src/confirmation/shards.ts";
import { fillText } from "#src/core/text/count-text.ts";
import { findPart } from "#src/directory/client/template.ts";
import { fetchJson } from "#src/ui/client/fetch-json.ts";
import { findPressedButton } from "#src/ui/client/pressed-button.ts";
import { readData } from "#src/ui/client/read-data.ts";
import { fillForm, markFaults, readChanges, readRest } from "./confirmation-form.ts";
import { digestText, signText } from "./sign.ts";

/** `<portal-confirmation>`: the form of the entry that the link of a letter names, and the signed answer. */
class PortalConfirmation extends HTMLElement {
  #base = document.documentElement.dataset["base"] ?? "/";
  #link: (Invitation & { token: string }) | undefined;
  #values: OfferedValues = {};

  connectedCallback() {
    addEventListener("hashchange", () => void this.#start());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#prepare();
    });
    this.#form.addEventListener("input", () => (this.#part("answer").hidden = true));
    this.addEventListener("click", (event) => {
      if (findPressedButton(event)?.dataset["action"] === "copy") void this.#copy();
    });
    void this.#start();
  }

  get #form() {
    return findPart<HTMLFormElement>(this, "form");
  }

  get #texts() {
    return readData<PageTexts>(this, "texts");
  }

  #part<E extends HTMLElement>(name: string): E {
    return findPart<E>(this, `[data-part=${name}]`);
  }

  #say(text: string) {
    this.#part("state").textContent = text;
  }

  async #start() {
    this.#form.hidden = true;
    this.#part("answer").hidden = true;
    this.#link = parseFragment(location.hash);
    if (!this.#link) return this.#say(this.#texts["confirmation.noLink"]);
    if (!isSecureContext) return this.#say(this.#texts["confirmation.insecure"]);
    const { entity, until } = this.#link;
    if (until < new Date().toLocaleDateString("sv-SE")) return this.#say(this.#texts["confirmation.late"]);
    try {
      const shard = toShardName(entity, Number(this.dataset["shards"]));
      const entries = await fetchJson<Record<string, OfferedValues>>(`${this.#base}potwierdz/${shard}.json`);
      const values = Object.hasOwn(entries, entity) ? entries[entity] : undefined;
      if (values) this.#show(entity, values);
      else this.#say(this.#texts["confirmation.unknown"]);
    } catch {
      this.#say(this.#texts["confirmation.failed"]);
    }
  }

  #show(entity: string, values: OfferedValues) {
    this.#values = values;
    this.#part("name").textContent = values.name ?? entity;
    this.#part("entry").setAttribute("href", `${this.#base}podmioty/${entity}/`);
    this.#form.reset();
    fillForm(this.#form, values);
    markFaults(this.#form, {}, this.#texts);
    this.#form.hidden = false;
    this.#say(this.#texts["confirmation.ready"]);
  }

  async #prepare() {
    const changes = readChanges(this.#form, this.#values);
    const faulty = markFaults(this.#form, changes, this.#texts);
    this.#say(faulty ? this.#texts["confirmation.errors"] : this.#texts["confirmation.ready"]);
    if (faulty || !this.#link) return faulty?.focus();
    const { token, ...invitation } = this.#link;
    const payload = toPayload({
      ...invitation,
      at: new Date().toISOString(),
      seen: await digestText(toSeenText(this.#values, changes)),
      changes,
      ...readRest(this.#form),
    });
    this.#offer(changes, writeBlock(payload, await signText(payload, token)));
  }

  #offer(changes: OfferedValues, block: string) {
    const texts = this.#texts;
    const lines = Object.entries(changes).map(([field, value]) => {
      const label = findPart(this, `label[for=field-${field}]`).textContent;
      const before = this.#values[field as OfferedField] ?? "";
      return `${label}: ${before || "–"} → ${value || texts["confirmation.answer.removed"]}`;
    });
    const summary =
      lines.length > 0 ? texts["confirmation.answer.changes"] : texts["confirmation.answer.unchanged"];
    this.#part("summary").textContent = summary;
    this.#part("changes").replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })),
    );
    this.#part<HTMLTextAreaElement>("block").value = block;
    this.#part("copied").textContent = "";
    const mail = {
      subject: fillText(texts["confirmation.mail.subject"], { name: this.#values.name ?? "" }),
      changes: [summary, ...lines].join("\n"),
      intro: texts["confirmation.mail.body"],
      paste: texts["confirmation.mail.paste"],
    };
    this.#part("mail").setAttribute("href", toMailAddress(this.dataset["email"] ?? "", block, mail));
    const { form } = this.dataset;
    if (form !== undefined) this.#part("form").setAttribute("href", toFormAddress(form, block));
    this.#part("answer").hidden = false;
    findPart(this, "#answer").focus();
  }

  async #copy() {
    const block = this.#part<HTMLTextAreaElement>("block");
    const said = await navigator.clipboard.writeText(block.value).then(
      () => this.#texts["confirmation.answer.copied"],
      () => this.#texts["confirmation.answer.byHand"],
    );
    if (said === this.#texts["confirmation.answer.byHand"]) block.select();
    this.#part("copied").textContent = said;
  }
}

customElements.define("portal-confirmation", PortalConfirmation);
