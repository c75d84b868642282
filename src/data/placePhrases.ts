/**
 * Descriptions of places in the shipped events that their translators left in English: more than a
 * name, so that the two spellings cannot simply be put in order. A translation in the data wins.
 */
export const PLACE_PHRASES: Readonly<Record<"sq" | "sr-Latn", Readonly<Record<string, string>>>> = {
  sq: {
    "Banjska junction, Mitrovica-Leposaviq/Leposavić road":
      "Kryqëzimi i Banjskës, rruga Mitrovicë–Leposaviq",
    "Bistricë/Bistrica bridge, Mitrovica-Leposaviq/Leposavić road":
      "Ura e Bistricës, rruga Mitrovicë–Leposaviq",
    "Boundary area of Zveçan/Zvečan and Zubin Potok": "Zona kufitare Zveçan–Zubin Potok",
    "Boundary line area, Leposaviq/Leposavić": "Zona e vijës kufitare, Leposaviq",
    "Dudin Kërsh/Dudin Krš bridge area": "Zona e urës në Dudin Kërsh",
    "Gorazhdec/Goraždevac (Bistrica river)": "Gorazhdec (lumi Bistrica)",
    "Lake Ujman/Gazivode": "Liqeni i Ujmanit",
    "Livadicë/Livadice near Podujevë/Podujevo": "Livadicë, afër Podujevës",
    "Near Vitak, on the Banjë/Banja road": "Afër Vitakut, në rrugën e Banjës",
    "Northern Kosovo (four municipalities)": "Veriu i Kosovës (katër komuna)",
    "Northern Kosovo (place not stated)": "Veriu i Kosovës (vendi nuk është dhënë)",
    "Road between Zubin Potok and Zveçan/Zvečan": "Rruga Zubin Potok–Zveçan",
    "South Mitrovica": "Mitrovica e Jugut",
    "South side of the main Ibër/Ibar bridge, Mitrovica":
      "Ana jugore e urës kryesore mbi Ibër, Mitrovicë",
    "UN courthouse, North Mitrovica": "Gjykata e OKB-së, Mitrovica e Veriut",
    "Zubin Potok area": "Zona e Zubin Potokut",
  },
  "sr-Latn": {
    "Banjska junction, Mitrovica-Leposaviq/Leposavić road":
      "Raskrsnica za Banjsku, put Mitrovica–Leposavić",
    "Bistricë/Bistrica bridge, Mitrovica-Leposaviq/Leposavić road":
      "Most na Bistrici, put Mitrovica–Leposavić",
    "Boundary area of Zveçan/Zvečan and Zubin Potok": "Granično područje Zvečan–Zubin Potok",
    "Boundary line area, Leposaviq/Leposavić":
      "Područje administrativne granične linije, Leposavić",
    "Dudin Kërsh/Dudin Krš bridge area": "Kod mosta Dudin Krš",
    "Gorazhdec/Goraždevac (Bistrica river)": "Goraždevac (reka Bistrica)",
    "Lake Ujman/Gazivode": "Jezero Gazivode",
    "Livadicë/Livadice near Podujevë/Podujevo": "Livadice kod Podujeva",
    "Near Vitak, on the Banjë/Banja road": "Kod Vitaka, na putu iz Banje",
    "Northern Kosovo (four municipalities)": "Sever Kosova (četiri opštine)",
    "Northern Kosovo (place not stated)": "Sever Kosova (mesto nije navedeno)",
    "Road between Zubin Potok and Zveçan/Zvečan": "Put Zubin Potok–Zvečan",
    "South Mitrovica": "Južna Mitrovica",
    "South side of the main Ibër/Ibar bridge, Mitrovica":
      "Južna strana glavnog mosta na Ibru, Mitrovica",
    "UN courthouse, North Mitrovica": "Zgrada suda UN, Severna Mitrovica",
    "Zubin Potok area": "Područje Zubinog Potoka",
  },
};
