/** The button in which a click happened, for an element that listens for all of its buttons. */
export const findPressedButton = ({ target }: Event): HTMLButtonElement | null =>
  target instanceof Element ? target.closest("button") : null;
