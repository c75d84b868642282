import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCsv } from "#lib/csv.ts";

/** The naive reader that the writer is judged by: RFC 4180, one character at a time. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 1; at < text.length; at++) {
    const letter = text[at] as string;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ",") {
      row.push(cell);
      cell = "";
    } else if (letter === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at++;
    } else cell += letter;
  }
  return rows;
}

test("begins with a byte order mark and ends every row with CR LF", () => {
  expect(
    formatCsv([
      ["id", "n"],
      ["a", 1],
    ]),
  ).toBe("\uFEFFid,n\r\na,1\r\n");
});

test("quotes what needs it, and doubles quotes", () => {
  expect(formatCsv([['say "no"', "a,b", "two\nlines"]])).toBe(
    '\uFEFF"say ""no""","a,b","two\nlines"\r\n',
  );
});

test.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx"])("disarms %j", (text) => {
  expect(readCsv(formatCsv([[text]]))).toEqual([[`'${text}`]]);
});

test.each(["-12", "+4.5", "-1e3"])("leaves the number %s as it is", (text) => {
  expect(formatCsv([[text, Number(text)]])).toBe(`\uFEFF${text},${Number(text)}\r\n`);
});

test("leaves what is not known empty, which is not 0", () => {
  expect(formatCsv([[null, 0, ""]])).toBe("\uFEFF,0,\r\n");
});

test("reads back as it was written", () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
      expect(readCsv(formatCsv(rows))).toEqual(rows);
    }),
  );
});
