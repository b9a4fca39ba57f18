/**
 * Parses the JSON that a component of the page wrote into the attribute `data-…` of its element; an empty object
 * when there is none. The component and its browser code share `T`.
 */
export const readData = <T extends object>(element: HTMLElement, name: string): T =>
  JSON.parse(element.dataset[name] ?? "{}") as T;
