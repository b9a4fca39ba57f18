import type { CooperationProgrammeFile } from "./schema.ts";
import { getYears } from "./model.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { Problem } from "#src/check/problems.ts";

type Programme = Entry<CooperationProgrammeFile>;

/**
 * Years of cooperation programmes are in order and match their kind, no year has two yearly programmes, and all are
 * inside those of the parent programme.
 */
export const checkCooperationYears: Rule = (content) => {
  const programmes = content.entries["cooperation-programmes"];
  return [
    ...programmes.flatMap(checkOwnYears),
    ...checkOverlaps(programmes),
    ...programmes.flatMap((programme) => checkParent(content, programme)),
  ];
};

const formatYears = ({ from, to }: { from: number; to: number }) =>
  from === to ? `${from}` : `${from}–${to}`;

function checkOwnYears(programme: Programme): Problem[] {
  const { kind, years } = programme.data;
  if (!years) return [];
  const { from, to } = getYears(years);
  if (to < from) return [problemAt(programme, "cooperation-years-order", ["years", "to"], { from, to })];
  const isFitting = kind === undefined || (kind === "yearly") === (from === to);
  return isFitting
    ? []
    : [problemAt(programme, "cooperation-years-kind", ["years"], { kind, years: formatYears({ from, to }) })];
}

function checkOverlaps(programmes: readonly Programme[]): Problem[] {
  const first = new Map<number, Programme>();
  return programmes.flatMap((programme) => {
    const { kind, years } = programme.data;
    if (kind !== "yearly" || !years) return [];
    const other = first.get(years.from);
    first.set(years.from, other ?? programme);
    return other
      ? [
          problemAt(programme, "cooperation-years-overlap", ["years"], {
            year: years.from,
            other: other.file,
          }),
        ]
      : [];
  });
}

function checkParent({ entries }: Content, programme: Programme): Problem[] {
  const { parent, years } = programme.data;
  const above = entries["cooperation-programmes"].find(({ id }) => id === parent?.id)?.data;
  if (!years || !above?.years) return [];
  const [own, its] = [getYears(years), getYears(above.years)];
  if (above.kind !== "yearly" && its.from <= own.from && own.to <= its.to) return [];
  const values = { parent: parent?.id, years: formatYears(own), parentYears: formatYears(its) };
  return [problemAt(programme, "cooperation-parent-years", ["parent"], values)];
}
