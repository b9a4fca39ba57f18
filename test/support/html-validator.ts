import { HtmlValidate } from "html-validate";

/** Checks that HTML follows the standard and good practice of accessibility, by the rules of the project. */
export const htmlValidator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "long-title": "off",
    // Safari takes the list role from lists without markers: https://bugs.webkit.org/show_bug.cgi?id=170179
    "no-redundant-role": "off",
    "no-inline-style": "error",
    "require-sri": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "doctype-style": "off",
    "attr-quotes": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-implicit-button-type": "error",
    "script-type": "error",
    "tel-non-breaking": "off",
    "no-raw-characters": "off",
    "valid-id": ["error", { relaxed: true }],
  },
});
