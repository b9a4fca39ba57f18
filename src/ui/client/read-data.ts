/**
 * What a component of the page wrote as JSON into the attribute `data-…` of its own element; an empty object when it
 * wrote nothing. The component and its browser code share `T`.
 */
export const readData = <T extends object>(element: HTMLElement, name: string): T =>
  JSON.parse(element.dataset[name] ?? "{}") as T;
