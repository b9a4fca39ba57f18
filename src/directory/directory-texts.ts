import type { ColumnName } from "./row-records.ts";
import { verifications } from "#src/collections/entities/schema-names.ts";
import { recordOf } from "#src/core/records.ts";
import { messageOf, messages, type MessageKey } from "#src/i18n/messages.ts";

/** Where the name of a column stands among the interface texts. */
const columns: Record<ColumnName, MessageKey> = {
  name: "directory.column.name",
  form: "facet.form",
  kind: "facet.kind",
  status: "facet.status",
  state: "directory.column.state",
  town: "directory.column.town",
  municipality: "facet.municipality",
  county: "facet.county",
  distance: "directory.column.distance",
  service: "facet.service",
  sphere: "facet.sphere",
  targetGroup: "facet.targetGroup",
  accessibility: "facet.accessibility",
  phone: "directory.column.phone",
  email: "directory.column.email",
  website: "entity.website",
  krs: "directory.column.krs",
  nip: "directory.column.nip",
  regon: "directory.column.regon",
  latitude: "directory.column.latitude",
  longitude: "directory.column.longitude",
  pointKind: "directory.column.point",
  verifiedOn: "directory.column.verified",
  verifiedBy: "directory.column.verifiedBy",
  sourceYears: "directory.column.sourceYears",
  alternatives: "directory.column.alternatives",
  score: "directory.column.score",
  page: "directory.column.page",
  id: "directory.column.id",
};

/** The texts that the browser code of `client/` writes, in the language of `locale`. */
export function listDirectoryTexts(locale: string | undefined) {
  const t = messages(locale);
  const states = ["active", "suspended", "in-liquidation", "closed"] as const;
  return {
    counts: messageOf("directory.count", locale),
    none: t("directory.none"),
    failed: t("directory.failed"),
    distance: t("directory.distance"),
    distanceNone: t("directory.distance.none"),
    close: t("directory.distance.close"),
    approximate: t("directory.distance.approximate"),
    device: t("directory.near.device"),
    located: t("directory.near.located"),
    notLocated: t("directory.near.notLocated"),
    chip: {
      remove: t("directory.chip.remove"),
      term: t("directory.chip.term"),
      near: t("directory.chip.near"),
      radius: t("directory.chip.radius"),
    },
    states: recordOf(states, (state) => t(`entity.state.${state}`)),
    columns: Object.fromEntries(Object.entries(columns).map(([name, key]) => [name, t(key)])),
    pointKinds: {
      exact: t("directory.point.exact"),
      approximate: t("directory.point.approximate"),
    },
    verifications: recordOf(verifications, (by) => t(`directory.verifiedBy.${by}`)),
    fileName: t("directory.fileName"),
  };
}
