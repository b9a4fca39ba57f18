import type { SpeakerFile } from "./schema.ts";
import type { Link } from "#src/core/links/link.ts";
import { toPartyLink, type PartyLink } from "#src/core/links/link.ts";

/** How a speaker may be named: without consent to the name, by the organisation alone. */
export type SpeakerCredit = {
  name: string | undefined;
  /** Address of the speaker's page; only with consent to the name. */
  href: string | undefined;
  role: string | undefined;
  organisation: PartyLink | undefined;
};

/** A speaker who agreed to be named, with what else they agreed to. */
export type Speaker = SpeakerCredit & {
  id: string;
  name: string;
  href: string;
  hasBio: boolean;
  picture: SpeakerFile["picture"];
};

const agreed = ({ consent }: SpeakerFile, part: NonNullable<SpeakerFile["consent"]>["scope"][number]) =>
  consent?.scope.includes(part) ?? false;

/**
 * What the portal may publish of a speaker (GDPR art. 6(1)(a): consent to each specific publication). The result
 * contains neither the name nor the id of somebody who did not consent to be named.
 */
export function toSpeakerCredit(
  file: SpeakerFile,
  href: string,
  entities: ReadonlyMap<string, Link>,
): SpeakerCredit {
  const organisation = file.organisation && toPartyLink(file.organisation, entities);
  if (!agreed(file, "name")) return { name: undefined, href: undefined, role: undefined, organisation };
  return { name: file.name, href, role: file.role, organisation };
}

/** The model of a speaker's page; undefined without consent to be named. */
export function toSpeaker(
  id: string,
  file: SpeakerFile,
  href: string,
  entities: ReadonlyMap<string, Link>,
): Speaker | undefined {
  const credit = toSpeakerCredit(file, href, entities);
  if (credit.name === undefined) return undefined;
  return {
    ...credit,
    id,
    name: credit.name,
    href,
    hasBio: agreed(file, "bio"),
    picture: agreed(file, "picture") ? file.picture : undefined,
  };
}
