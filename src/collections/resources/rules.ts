import type { ResourceFile } from "./schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { Problem } from "#src/check/problems.ts";

/** A room has a location, consistent capacity and a way to book it, and its calendar can be read safely. */
const checkResources: Rule = (content) =>
  content.entries.resources.flatMap((resource) => [
    ...checkPlace(resource),
    ...checkCapacity(resource),
    ...checkBooking(resource),
    ...checkCalendar(resource),
  ]);

/** The rules of resources. */
export const rules: readonly Rule[] = [checkResources];

function checkPlace(resource: Entry<ResourceFile>): Problem[] {
  const { kind, address } = resource.data;
  return kind === "room" && address === undefined && !resource.refused.has("address")
    ? [problemAt(resource, "resource-place-missing", ["kind"])]
    : [];
}

function checkCapacity(resource: Entry<ResourceFile>): Problem[] {
  const { people, layouts = [] } = resource.data.capacity ?? {};
  if (people === undefined) return [];
  return layouts.flatMap((layout, index) =>
    layout.people > people
      ? [
          problemAt(resource, "capacity-exceeded", ["capacity", "layouts", index, "people"], {
            people: layout.people,
            most: people,
          }),
        ]
      : [],
  );
}

function checkBooking(resource: Entry<ResourceFile>): Problem[] {
  if (resource.refused.has("booking")) return [];
  const { url, email, phone } = resource.data.booking ?? {};
  return (url ?? email ?? phone) === undefined
    ? [problemAt(resource, "contact-way-missing", ["booking"], { ways: "url, email, phone" })]
    : [];
}

/**
 * Over plain HTTP anybody in between could change the reservations; a file of the content must be a calendar file.
 */
function checkCalendar(resource: Entry<ResourceFile>): Problem[] {
  const url = resource.data.availability?.url;
  if (url === undefined || url.startsWith("https:")) return [];
  if (url.startsWith("/") && url.endsWith(".ics")) return [];
  const corrected = url.startsWith("http:") ? url.replace("http:", "https:") : undefined;
  return [problemAt(resource, "calendar-address", ["availability", "url"], { url, corrected })];
}
