/** What a cell may hold; `null` is an empty cell. */
export type CsvCell = string | number | null;

// Excel reads UTF-8 only when the file says so.
const BYTE_ORDER_MARK = "\uFEFF";
const STARTS_FORMULA = /^[=+\-@\t\r]/;
const IS_NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Rows as CSV: RFC 4180 with a byte order mark, every row ended by CR LF.
 *
 * A text that a spreadsheet would run as a formula gets a leading apostrophe; a number keeps its sign.
 */
export function formatCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}

function formatCell(cell: CsvCell): string {
  if (cell === null) return "";
  const text = String(cell);
  const safe = STARTS_FORMULA.test(text) && !IS_NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
