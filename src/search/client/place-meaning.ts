import { readTraits, type TraitsFile } from "#src/search/page-traits.ts";

/**
 * The pages that answer a legal form: an entity first, then what the form is and a guide, because who writes `WTZ` looks
 * for workshops and may want to know what that is. Where it is asked what the form is, definition and guide come first.
 */
export function placeMeaning(pages: readonly number[], traits: TraitsFile, isWhat: boolean): number[] {
  const near = pages.map((page) => ({ page, ...readTraits(traits, page) }));
  const entity = isWhat ? undefined : near.find(({ isDefinition, isGuide }) => !isDefinition && !isGuide);
  const definition = near.find(({ isDefinition }) => isDefinition);
  const guide = near.find(({ isDefinition, isGuide }) => isGuide && !isDefinition);
  const first = [entity, definition, guide].flatMap((one) => (one ? [one.page] : []));
  return [...new Set([...first, ...pages])];
}
