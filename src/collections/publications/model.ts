import type { EntityContext } from "#src/collections/entities/model.ts";
import type { SphereFile } from "#src/collections/spheres/schema.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { toMaterial, type FileFacts, type FileSizes } from "#src/core/links/material.ts";
import type { PublicationFile } from "./schema.ts";

type Resolved = "publisher" | "authors" | "topics" | "entities" | "evaluates";

/** A publication with every reference resolved. */
export type Publication = Omit<PublicationFile, Resolved> &
  FileFacts & {
    id: string;
    href: string;
    publisher: PartyLink;
    /** Its authors, unless the publisher is the only one. */
    authors: PartyLink[];
    topics: SphereFile[];
    /** Entities that it is about, without its publisher and authors. */
    entities: Link[];
    /** The cooperation programme that it evaluates. */
    evaluates: Link | undefined;
    /** Year of publication, where a source gives it. */
    year: string | undefined;
  };

/** What is needed to resolve a publication. */
export type PublicationContext = Pick<EntityContext, "vocabularies" | "entities"> & {
  programmes: ReadonlyMap<string, Link>;
  fileSizes: FileSizes;
};

/** Derives a publication's model from its file. */
export function toPublication(
  id: string,
  href: string,
  file: PublicationFile,
  { vocabularies, entities, programmes, fileSizes }: PublicationContext,
): Publication {
  const publisher = toPartyLink(file.publisher, entities);
  const authors = file.authors.map((author) => toPartyLink(author, entities));
  const makers = new Set([publisher, ...authors].map((maker) => maker.href));
  const { type, size } = toMaterial(file, fileSizes);
  return {
    ...file,
    id,
    href,
    type: type ?? (file.format === "print" ? undefined : file.format?.toUpperCase()),
    size,
    publisher,
    authors: authors.every(({ name }) => name === publisher.name) ? [] : authors,
    topics: file.topics.map((topic) => resolve(vocabularies.spheres, topic)),
    entities: file.entities
      .flatMap((entity) => entities.get(entity.id) ?? [])
      .filter(({ href: page }) => !makers.has(page)),
    evaluates: file.evaluates && programmes.get(file.evaluates.id),
    year: file.publishedOn?.slice(0, 4),
  };
}

/** Sorts the newest first, those without a date last, then by title. */
export const comparePublications =
  (compareText: (a: string, b: string) => number) =>
  (a: Publication, b: Publication): number =>
    (b.publishedOn ?? "").localeCompare(a.publishedOn ?? "") || compareText(a.title, b.title);
