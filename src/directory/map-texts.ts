import { messageOf, messages } from "#src/i18n/messages.ts";

/** The texts that the browser code of the map writes, in the language of `locale`. */
export function listMapTexts(locale: string | undefined) {
  const t = messages(locale);
  return {
    title: t("directory.map.title"),
    group: messageOf("directory.map.group", locale),
    place: messageOf("directory.map.place", locale),
    unplaced: messageOf("directory.map.unplaced", locale),
    failed: t("directory.map.failed"),
    unsupported: t("directory.map.unsupported"),
    close: t("directory.map.close"),
    zoomIn: t("directory.map.zoomIn"),
    zoomOut: t("directory.map.zoomOut"),
    gestures: {
      windows: t("directory.map.gestures.windows"),
      mac: t("directory.map.gestures.mac"),
      touch: t("directory.map.gestures.touch"),
    },
  };
}
