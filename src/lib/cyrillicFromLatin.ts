/** Serbian Latin to Cyrillic, longest first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["dž", "џ"],
  ["lj", "љ"],
  ["nj", "њ"],
  ["a", "а"],
  ["b", "б"],
  ["v", "в"],
  ["g", "г"],
  ["d", "д"],
  ["đ", "ђ"],
  ["e", "е"],
  ["ž", "ж"],
  ["z", "з"],
  ["i", "и"],
  ["j", "ј"],
  ["k", "к"],
  ["l", "л"],
  ["m", "м"],
  ["n", "н"],
  ["o", "о"],
  ["p", "п"],
  ["r", "р"],
  ["s", "с"],
  ["t", "т"],
  ["ć", "ћ"],
  ["u", "у"],
  ["f", "ф"],
  ["h", "х"],
  ["c", "ц"],
  ["č", "ч"],
  ["š", "ш"],
];
const LETTERS = new Map(PAIRS);

/** Tokens that stay Latin in Serbian Cyrillic text: names of formats, products and foreign organisations, units. */
const KEEP_LATIN = new Set(
  (
    "KoSSev Swisscoy Defender CSV JSON GeoJSON PNG SVG HTML Enter Escape Tab GitHub OpenStreetMap Leaflet " +
    "GeoNames Natural Earth RFE RL ARRC LANDCENT SEEMO CPJ IDEA SFOR Folgore ACLED UCDP GDELT URL PDF QR " +
    "FeatureCollection oEmbed iframe http https BibTeX WordPress kB"
  ).split(" "),
);

/** Whole tokens whose Cyrillic is not letter by letter. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ["EULEX", "ЕУЛЕКС"],
  ["UNHCR", "УНХЦР"],
  ["MiG", "МиГ"],
]);

/** Stems in which n+j, l+j or d+ž are two letters each. */
const SPLIT_STEMS =
  /^(injekcij|injekcion|injektor|injicir|konjunk|konjug|disjunk|vanjezi|tanjug|benjamin|netanjahu|panjelin|anjon|nadživ|nadžnj|nadžup|podžanr|podžup|odžal|odživ|odžvak|predžetv)/i;

// Addresses, placeholders, file names, and then words; what is between words is kept.
const TOKENS =
  /(https?:\/\/\S+|\S+@\S+|\{\{\w+\}\}|\{\w+\}|[\w-]+\.(?:json|geojson|csv|html|js|png|svg)\b|\p{L}+)/gu;

/**
 * Serbian in Latin script as Serbian in Cyrillic.
 *
 * Addresses, placeholders, file names, Roman numerals, words with q, w, x or y, and a short list of
 * names stay Latin; a case ending after a hyphen is transliterated on its own (EULEX-a, ЕУЛЕКС-а).
 */
export function cyrillicFromLatin(text: string): string {
  return text.replace(TOKENS, (token) => {
    if (!/^\p{L}+$/u.test(token)) return token;
    const special = SPECIAL.get(token);
    if (special !== undefined) return special;
    const staysLatin =
      KEEP_LATIN.has(token) || /[qwxyëçöüı]/i.test(token) || /^[IVXLC]{2,}$/.test(token);
    return staysLatin ? token : wordInCyrillic(token);
  });
}

function wordInCyrillic(word: string): string {
  const stem = SPLIT_STEMS.exec(word)?.[0].length ?? 0;
  let cyrillic = "";
  for (let at = 0; at < word.length; ) {
    const pair = at < stem ? "" : word.slice(at, at + 2);
    const letters =
      pair.length === 2 && LETTERS.has(pair.toLowerCase()) ? pair : (word[at] as string);
    const lower = LETTERS.get(letters.toLowerCase());
    const isUpper = letters[0] !== letters[0]?.toLowerCase();
    cyrillic += lower === undefined ? letters : isUpper ? lower.toUpperCase() : lower;
    at += letters.length;
  }
  return cyrillic;
}
