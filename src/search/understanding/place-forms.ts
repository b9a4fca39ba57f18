import { foldText } from "#src/core/text/fold-text.ts";

/** Polish words that are also names of municipalities; they mean the place only after a word that leads to places. */
const COMMON_WORDS = new Set(
  `białe brody czarne dobra dobre dobrzyca góra kamień kąty kowal książki lipa lniano lubanie łąka mała nowe
   nowy osie piaski pokój sadki siedliska stare wielgie wierzbica zielona złotniki`
    .split(/\s+/)
    .map(foldText),
);

/** Endings of names of places with those of their other cases; the first that fits a word is its own. */
const CASES: [ending: RegExp, cases: string][] = [
  [/wieś$/, "wies wsi wsia"],
  [/(?<=[kg])i$/, "i iego iemu im ich imi ach ami om ek"],
  [/i$/, "i ach ami om iego iemu im"],
  [/y$/, "y ach ami om ego emu ym ych ymi"],
  [/(?<=[kg])ie$/, "ie iego iemu im iem ich imi"],
  [/(?<=[ck])e$/, "e  ach ami om a u em"],
  [/e$/, "e a u em m ego emu ym ych ymi ach ami om"],
  [/ka$/, "ka ki ce ke kiej kach"],
  [/ga$/, "ga gi dze ge giej"],
  [/ra$/, "ra ry rze re rach r"],
  [/ta$/, "ta ty cie te tej tach t"],
  [/da$/, "da dy dzie de dej dach"],
  [/ia$/, "ia i ie iej"],
  [/a$/, "a y i ie e ej ach"],
  [/(?<=[kg])o$/, "o a u iem owi"],
  [/to$/, "to ta tu tem cie"],
  [/ro$/, "ro ra ru rem rze"],
  [/o$/, "o a u em ie e"],
  [/ń$/, "n nia niu niem niowi"],
  [/ś?ć$/, "sc sci scia sciu sciem"],
  [/i?ec$/, "ec iec ca cu cem cowi"],
  [/ek$/, "ek ka ku kiem kowi eka eku ekiem"],
  [/ów$/, "ow owa owie owem owowi"],
  [/t$/, "t ta tu tem cie"],
  [/d$/, "d da du dem dzie"],
  [/r$/, "r ra ru rem rze"],
  [/$/, " a ia u iu em iem owi ie e y i"],
];

const known = new Map<string, ReadonlySet<string>>();

/** The forms of one word of a Polish name of a place in folded letters: `Toruń`, `Torunia`, `Toruniem` … */
export function listWordForms(word: string): ReadonlySet<string> {
  const forms = known.get(word);
  if (forms) return forms;
  const lower = word.toLocaleLowerCase("pl");
  const [ending, cases] = CASES.find(([one]) => one.test(lower)) ?? [/$/, ""];
  const root = foldText(lower.replace(ending, ""));
  const made = new Set([foldText(lower), ...cases.split(" ").map((end) => root + end)]);
  known.set(word, made);
  return made;
}

/** Whether a name means the place only after a word that leads to places: `gmina Dobre`, but not `dobre praktyki`. */
export const isCommonWord = (name: string): boolean => COMMON_WORDS.has(foldText(name));
