const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  ђ: "đ",
  е: "e",
  ж: "ž",
  з: "z",
  и: "i",
  ј: "j",
  к: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "ć",
  у: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "č",
  џ: "dž",
  ш: "š",
};

/** Serbian Cyrillic to Latin, letter by letter, lower case; other characters are kept. */
export function latinFromCyrillic(lowerCaseText: string): string {
  return lowerCaseText.replace(/[Ѐ-ӿ]/g, (letter) => CYRILLIC_TO_LATIN[letter] ?? letter);
}
