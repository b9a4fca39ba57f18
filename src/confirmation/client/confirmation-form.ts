import { fillText } from "#src/core/text/count-text.ts";
import { findFieldFault, toKept } from "#src/confirmation/find-fault.ts";
import { offeredFields, type OfferedField, type OfferedValues } from "#src/confirmation/offered.ts";
import type { PageTexts } from "#src/confirmation/page-texts.ts";

type Control = HTMLInputElement | HTMLTextAreaElement;

const controlOf = (form: HTMLFormElement, field: OfferedField) =>
  form.querySelector<Control>(`[name="${field}"]`);

/** Fills the form with the values of an entry; a field that is not asked about is not shown. */
export function fillForm(form: HTMLFormElement, values: OfferedValues): void {
  for (const field of offeredFields) {
    const value = values[field];
    const control = controlOf(form, field);
    if (control) control.value = value ?? "";
    const box = form.querySelector<HTMLElement>(`[data-field="${field}"]`);
    if (box) box.hidden = value === undefined;
  }
}

/** The fields whose value is no longer that of the entry, with what they say now. */
export function readChanges(form: HTMLFormElement, values: OfferedValues): OfferedValues {
  const changed = offeredFields.flatMap((field) => {
    const [before, control] = [values[field], controlOf(form, field)];
    if (before === undefined || !control || control.value.trim() === before) return [];
    const after = toKept(field, control.value);
    return after === before ? [] : [[field, after] as const];
  });
  return Object.fromEntries(changed);
}

/** Says at each changed field what is wrong with it; returns the first faulty control. */
export function markFaults(
  form: HTMLFormElement,
  changes: OfferedValues,
  texts: PageTexts,
): HTMLElement | undefined {
  const faulty = offeredFields.flatMap((field) => {
    const control = controlOf(form, field);
    const value = changes[field];
    const fault = value === undefined ? undefined : findFieldFault(field, value);
    const said = form.querySelector(`#fault-${field}`);
    const values = Object.entries(fault ?? {}).map(([key, part]) => [key, String(part)] as const);
    if (said)
      said.textContent = fault
        ? fillText(texts[`confirmation.error.${fault.kind}`], Object.fromEntries(values))
        : "";
    control?.toggleAttribute("aria-invalid", false);
    if (fault) control?.setAttribute("aria-invalid", "true");
    return fault && control ? [control] : [];
  });
  return faulty[0];
}

/** What no field of the entry says. */
export function readRest(form: HTMLFormElement): { remark?: string; optOut?: true } {
  const given = new FormData(form);
  const remark = given.get("remark");
  const text = typeof remark === "string" ? remark.trim() : "";
  return { ...(text !== "" && { remark: text }), ...(given.has("optOut") && { optOut: true as const }) };
}
