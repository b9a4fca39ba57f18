import type { Language } from "#src/core/text/language.ts";
import { readBuiltFrom } from "./built-from.ts";
import { drawDraft, toBodyLeaf, type Drawn } from "./draw-draft.ts";
import { PageFrame } from "./page-frame.ts";
import { make, makeList, makeSwitch, makeView, type PaneView } from "./pane-view.ts";
import { DraftReader, type Draft, type DraftProps, type PreviewedForm } from "./read-draft.ts";
import type { PreviewSettings } from "./settings.ts";
import type { Markdown } from "./show-body.ts";

/** What all previews share. `styles` is the address of the styles of marks. */
export type PreviewTools = { settings: PreviewSettings; markdown: Markdown; styles: string };

/** Milliseconds after which an editor is taken to have stopped typing. */
const PAUSE = 150;

/** The pane beside a form: the page of its entry with the draft put into it. */
export class Pane {
  #tools: PreviewTools;
  #form: PreviewedForm;
  #reader: DraftReader;
  #document: Document;
  #frame: PageFrame;
  #view: PaneView;
  #language: Language;
  #isNarrow = false;
  #props: DraftProps | undefined;
  #timer: number | undefined;
  #turn = 0;
  #drawn: Drawn | undefined;
  #said = new Map<string, string | undefined>();
  #builtFrom: ReturnType<typeof readBuiltFrom> | undefined;

  constructor(root: HTMLElement, form: PreviewedForm, tools: PreviewTools) {
    const { settings, styles } = tools;
    this.#tools = tools;
    this.#form = form;
    this.#reader = new DraftReader(form, settings);
    this.#document = root.ownerDocument;
    this.#frame = new PageFrame(this.#document, settings.texts.frame, styles, () => {
      this.#redraw();
    });
    this.#view = makeView(this.#document, root, settings, this.#frame);
    this.#language = settings.language;
    this.#drawBar();
  }

  /** Shows a draft, once the editor stops for a moment. */
  update(props: DraftProps): void {
    this.#props = props;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#draw(props), PAUSE);
  }

  /** Loads the page again, as after a save. */
  reload(): void {
    this.#frame.forget();
    this.#builtFrom = undefined;
    this.#redraw();
  }

  #redraw(): void {
    this.#drawBar();
    if (this.#props) this.update(this.#props);
  }

  #drawBar(): void {
    const { pages, texts } = this.#tools.settings;
    const toggle = (text: string, isOn: boolean, onPress: () => void) =>
      makeSwitch(this.#document, text, isOn, () => {
        onPress();
        this.#redraw();
      });
    const languages = pages.map(({ language, name }) =>
      toggle(name, language === this.#language, () => (this.#language = language)),
    );
    const group = make(this.#document, "div", "languages", ...languages);
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", texts.language);
    const reload = make(this.#document, "button", "", texts.reload);
    reload.type = "button";
    reload.addEventListener("click", () => {
      this.reload();
    });
    this.#view.stage.classList.toggle("narrow", this.#isNarrow);
    this.#view.bar.replaceChildren(
      ...(pages.length > 1 ? [group] : []),
      toggle(texts.phone, this.#isNarrow, () => (this.#isNarrow = !this.#isNarrow)),
      reload,
    );
  }

  async #draw(props: DraftProps): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const language = this.#language;
    const draft = await this.#reader.read(props, language);
    const root = this.#tools.settings.pages.find((page) => page.language === language)?.root ?? "/";
    const path = this.#form.preview_path.replace("{{slug}}", encodeURIComponent(draft.id));
    const isThere = draft.id !== "" && (await this.#frame.open(new URL(`${root}${path}`, location.href)));
    const isStale = isThere && (await this.#isStale(draft));
    if (turn !== this.#turn) return;
    this.#drawn?.undo();
    this.#drawn = undefined;
    this.#view.stage.hidden = !isThere;
    if (isThere) this.#showPage(draft, isStale);
    else this.#showValues(draft);
    this.#said = new Map(draft.leaves.map(({ path: field, after }) => [field, after?.said]));
  }

  /** Whether the page was built before the entry was saved last. */
  async #isStale({ id, saved }: Draft): Promise<boolean> {
    this.#builtFrom ??= readBuiltFrom(this.#tools.settings.builtFrom);
    const built = (await this.#builtFrom).get(`${this.#form.name}/${id}`);
    return built !== undefined && built !== (await this.#reader.print(saved));
  }

  #say(...lines: string[]): void {
    this.#view.status.replaceChildren(...lines.map((line) => make(this.#document, "p", "", line)));
  }

  #showValues(draft: Draft): void {
    const { texts } = this.#tools.settings;
    const leaves = [...draft.leaves, toBodyLeaf(draft, texts.body)].filter(({ after }) => after);
    const list = { id: "values", title: texts.draft, removed: texts.removed };
    this.#say(texts.absent);
    this.#view.list.replaceChildren(...(leaves.length > 0 ? [makeList(this.#document, list, leaves)] : []));
  }

  #showPage(draft: Draft, isStale: boolean): void {
    const { settings, markdown } = this.#tools;
    const { texts } = settings;
    const root = this.#frame.document?.querySelector("main");
    if (!root) return;
    const page = { root, language: this.#language, naming: this.#form.identifier_field };
    const drawn = drawDraft(draft, page, settings, markdown);
    this.#drawn = drawn;
    const count = new Set(drawn.marks.map(({ path }) => path)).size;
    const none = drawn.listed.length > 0 ? texts.none : texts.unchanged;
    this.#say(
      count > 0 ? texts.shown.replace("{count}", String(count)) : none,
      ...(isStale ? [texts.stale] : []),
    );
    const list = { id: "listed", title: texts.listed, removed: texts.removed };
    this.#view.list.replaceChildren(
      ...(drawn.listed.length > 0 ? [makeList(this.#document, list, drawn.listed)] : []),
    );
    this.#showLatest(draft, drawn);
  }

  /** Brings the change that was made last into sight. */
  #showLatest({ leaves }: Draft, { marks }: Drawn): void {
    const latest = leaves.find(
      ({ path, after }) => this.#said.has(path) && this.#said.get(path) !== after?.said,
    );
    const place = marks.find(({ path }) => path === (latest?.path ?? "body"))?.mark;
    const view = this.#frame.element.contentWindow;
    if (!place || !view) return;
    const { top, bottom } = place.getBoundingClientRect();
    if (top < 0 || bottom > view.innerHeight) view.scrollBy({ top: top - view.innerHeight / 3 });
  }
}
