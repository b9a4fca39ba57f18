/** What opens something that is not public, in both languages. */
export type SecretKind = { pl: string; en: string };

/** A secret in a text; `index` is where it begins. */
export type Secret = { kind: SecretKind; index: number };

const token = (service: string): SecretKind => ({
  pl: `klucz dostępu serwisu ${service}`,
  en: `an access key of ${service}`,
});

/**
 * Forms that services give their keys so that programs find them where they should not be; all are bounded, so that reading
 * takes time in proportion to the text. A password without such a form cannot be told from a word.
 */
const FORMS: readonly (readonly [SecretKind, RegExp])[] = [
  [
    { pl: "klucz prywatny", en: "a private key" },
    /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
  ],
  [
    { pl: "hasło w adresie strony", en: "a password in an address" },
    /\b(?:https?|ftp|postgres|mysql|mongodb):\/\/[^\s/:@"'<>?#]{1,100}:[^\s/@"'<>?#]{1,100}@[\w-]/g,
  ],
  [token("AWS"), /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g],
  [token("GitHub"), /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22})/g],
  [token("GitLab"), /\bgl(?:pat|dt|rt|ptt|ft|soat|cbt|imt|agent)-[\w-]{20}/g],
  [token("npm"), /\bnpm_[A-Za-z0-9]{36}\b/g],
  [token("Slack"), /\bxox[abeoprs]-[A-Za-z0-9-]{10}|hooks\.slack\.com\/services\/T\w{6}/g],
  [token("Google"), /\bAIza[\w-]{35}/g],
  [token("Stripe"), /\b[rs]k_live_[A-Za-z0-9]{16}/g],
  [token("SendGrid"), /\bSG\.[\w-]{22}\.[\w-]{43}/g],
  [token("OpenAI"), /\bsk-(?:proj|svcacct|admin)-[\w-]{32}/g],
  [token("Anthropic"), /\bsk-ant-[\w-]{32}/g],
];

/** The keys, tokens and passwords in a text that have a known form, in its order. */
export const listSecrets = (text: string): Secret[] =>
  FORMS.flatMap(([kind, form]) => [...text.matchAll(form)].map(({ index }) => ({ kind, index }))).toSorted(
    (a, b) => a.index - b.index,
  );
