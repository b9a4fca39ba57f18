import { fetchDataset } from "#src/directory/client/fetch-dataset.ts";
import { findPart } from "#src/directory/client/template.ts";

/** The field for the name of an entity under `root`; it offers those of the directory from its first focus on. */
export class EntityField {
  readonly input: HTMLInputElement;
  readonly #list: HTMLDataListElement;
  readonly #state: HTMLElement;
  /** Ids by the texts that stand for them: the name, with the id where others have it too. */
  #ids: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(root: HTMLElement) {
    this.input = findPart(root, "#choice-id");
    this.#list = findPart(root, "#entities");
    this.#state = findPart(root, "#entity-state");
    this.input.addEventListener("focus", () => void this.#load());
  }

  /** Writes the name of an entity; says whether there is such an entity. */
  async name(id: string): Promise<boolean> {
    const [text] = [...((await this.#load()) ?? [])].find(([, one]) => one === id) ?? [];
    this.input.value = text ?? "";
    return text !== undefined;
  }

  /** The id of the entity that is named; undefined where none is, which the field says where something is written. */
  async find(): Promise<string | undefined> {
    const text = this.input.value.trim();
    if (text === "") return this.#say("hint");
    const ids = await this.#load();
    if (!ids) return undefined;
    const id = ids.get(text);
    this.#say(id === undefined ? "unknown" : "hint");
    return id;
  }

  #say(state: "hint" | "unknown" | "failed"): undefined {
    this.#state.textContent = this.#state.dataset[state] ?? "";
  }

  async #load(): Promise<ReadonlyMap<string, string> | undefined> {
    this.#ids ??= this.#fetch();
    try {
      return await this.#ids;
    } catch {
      this.#ids = undefined;
      return this.#say("failed");
    }
  }

  async #fetch(): Promise<ReadonlyMap<string, string>> {
    const { rows } = await fetchDataset(document.documentElement.dataset["base"] ?? "/");
    const namesakes = Map.groupBy(rows, ({ name }) => name);
    const ids = new Map(
      rows.map(({ id, name }) => [namesakes.get(name)?.length === 1 ? name : `${name} (${id})`, id]),
    );
    this.#list.replaceChildren(
      ...[...ids.keys()].map((value) => Object.assign(document.createElement("option"), { value })),
    );
    return ids;
  }
}
