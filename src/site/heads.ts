import type { PageHead } from "./portal.ts";
import { messages, type MessageKey, type TitledArea } from "#src/i18n/messages.ts";
import { getPortal } from "./query.ts";

/** The head of a page from what is its own; the portal is added. */
export const getHead = async (own: Omit<PageHead, "portal">): Promise<PageHead> => ({
  portal: await getPortal(),
  ...own,
});

/** The head of a page whose title and description are messages of the interface. */
export async function getMessageHead(area: TitledArea, path: string): Promise<PageHead> {
  const { language, regionLocative: region } = await getPortal();
  const t = messages(language);
  return getHead({ title: t(`${area}.title`), description: t(`${area}.lead`, { region }), path });
}

/** A link of the way to a page, named by a message. */
export const getCrumb = async (key: MessageKey, href: string) => ({
  name: messages((await getPortal()).language)(key),
  href,
});
