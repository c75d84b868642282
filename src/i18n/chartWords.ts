import type { Translate } from "./messages.ts";

/** The words on a chart's buttons: its table, and its rows as a file. */
export function chartWords(t: Translate) {
  return {
    showTable: t("common.showAsTable"),
    hideTable: t("common.hideTable"),
    download: t("troops.download"),
  };
}
