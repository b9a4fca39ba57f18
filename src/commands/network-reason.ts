import type { NetworkFault } from "#src/core/network/fetch-text.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { findText, getText } from "./texts/texts.ts";

/** A fault of the network, or an answer that is not what it should be. */
export type AnswerFault = NetworkFault | { id: "format" };

/** What a service did, in the language of the command; codes of the system that have no words of their own stay as they are. */
export function describeNetworkFault(fault: AnswerFault, language: ReportLanguage): string {
  if (fault.id === "network") {
    const { code = "", reason } = fault;
    return (
      findText("frame", language, `network.${code}`) ??
      getText("frame", language, "network.other", { reason })
    );
  }
  const isPage = fault.id === "type" && fault.type === "text/html";
  const { id, ...values } = fault;
  return getText("frame", language, isPage ? "network.page" : `network.${id}`, values);
}
