import en from "../pin-messages.en.json";
import pl from "../pin-messages.pl.json";

/**
 * What pins say in the language of the page. These texts are in the script: attributes would repeat them on every page,
 * and only scripts use them.
 */
export const pinTexts = document.documentElement.lang === "en" ? en : pl;
