/** Says the chosen view in its live region (WCAG 4.1.3): the result looks different, though its count is the same. */
for (const views of document.querySelectorAll("[data-part=views]"))
  views.addEventListener("change", ({ target }) => {
    const status = views.querySelector("[role=status]");
    if (status && target instanceof HTMLInputElement)
      status.textContent = [views.querySelector("legend"), target.closest("label")]
        .map((words) => words?.textContent.trim())
        .join(": ");
  });
