import { typeset } from "#src/ui/client/typeset.ts";

/** The only element under `root` that `selector` finds; throws when the page lacks it. */
export function findPart<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** A copy of the first element of the template `name` of the page. */
export function cloneTemplate(root: ParentNode, name: string): HTMLElement {
  const template = findPart<HTMLTemplateElement>(root, `template[data-template="${name}"]`);
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error(`the template ${name} is empty`);
  return element;
}

/** Writes a text into a field of a copied template; a field without a text is hidden. */
export function fillField(element: Element, field: string, text: string | undefined): HTMLElement {
  const target = findPart(element, `[data-field="${field}"]`);
  target.textContent = typeset(text ?? "");
  target.hidden = !text;
  return target;
}
