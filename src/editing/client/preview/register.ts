import CMS, { type CmsConfig } from "@sveltia/cms";
import type { Block } from "./body-blocks.ts";
import { Pane } from "./pane.ts";
import marks from "./marks.css?url";
import paneStyles from "./pane.css?url";
import type { DraftProps, PreviewedForm } from "./read-draft.ts";
import type { PreviewSettings } from "./settings.ts";
import type { Markdown } from "./show-body.ts";

/** What the program of the page lends to previews: its way to make elements, to read Markdown and to clean HTML. */
type Lent = {
  h: (name: string, properties: { ref: (node: HTMLElement | null) => void }) => unknown;
  marked: { lexer: (text: string) => Block[]; parser: (tokens: Block[]) => string };
  DOMPurify: { sanitize: (html: string) => string };
};

const lent = window as unknown as Lent;

const markdown: Markdown = {
  split: (text) => [...lent.marked.lexer(text)],
  toHtml: (blocks) => lent.DOMPurify.sanitize(lent.marked.parser(blocks)),
};

/** Milliseconds after which a live page has followed a saved file. */
const SETTLED = 1500;

/** Gives every form whose entries have pages its preview. */
export function registerPreviews({ collections = [] }: CmsConfig, settings: PreviewSettings): void {
  const tools = { settings, markdown, styles: marks };
  const panes = new WeakMap<HTMLElement, Pane>();
  let open: Pane | undefined;
  CMS.registerPreviewStyle(paneStyles);
  CMS.registerEventListener({
    name: "postSave",
    handler() {
      open?.reload();
      if (settings.isLive) window.setTimeout(() => open?.reload(), SETTLED);
    },
  });
  for (const collection of collections) {
    if (!("preview_path" in collection)) continue;
    const form = collection as unknown as PreviewedForm;
    CMS.registerPreviewTemplate(form.name, (props: DraftProps) =>
      lent.h("div", {
        ref(node) {
          if (!node) return;
          open = panes.get(node) ?? new Pane(node, form, tools);
          panes.set(node, open);
          open.update(props);
        },
      }),
    );
  }
}
