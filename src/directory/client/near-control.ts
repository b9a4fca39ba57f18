import { DEVICE, type DirectoryState } from "./directory-state.ts";
import { findPart } from "./template.ts";

const parts = (root: HTMLElement) => ({
  near: findPart<HTMLSelectElement>(root, "select[name=near]"),
  radius: findPart<HTMLSelectElement>(root, "select[name=radius]"),
  device: findPart<HTMLOptionElement>(root, `option[value=${DEVICE}]`),
});

/** Shows in the fields what the state says; the radius can be chosen when there is a place to measure from. */
export function showNearness(root: HTMLElement, { near: place = "", radius: km }: DirectoryState): void {
  const { near, radius, device } = parts(root);
  device.hidden = device.disabled = place !== DEVICE;
  near.value = place;
  radius.value = km === undefined ? "" : String(km);
  radius.disabled = place === "";
}

/** What the fields say. */
export function readNearness(root: HTMLElement): Pick<DirectoryState, "near" | "radius"> {
  const { near, radius } = parts(root);
  const km = Number(radius.value);
  return { near: near.value || undefined, radius: near.value !== "" && km > 0 ? km : undefined };
}

/** Asks the device where it is, in WGS 84; the answer stays in the page. Rejects when there is none. */
export const askPosition = (): Promise<{ lat: number; lon: number }> =>
  new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      reject,
      { timeout: 15_000, maximumAge: 300_000 },
    );
  });
