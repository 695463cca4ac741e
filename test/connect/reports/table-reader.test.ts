import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Delimiter } from "../../../src/connect/reports/cells.js";
import { createRows, type TableRules } from "../../../src/connect/reports/rows.js";
import { createTableReader } from "../../../src/connect/reports/table-reader.js";

/** The rows of a table that arrives in chunks of so many bytes. */
async function read(
  text: string,
  { delimiter = "\t", size = 1_000, ...rules }: { delimiter?: Delimiter; size?: number } & Partial<TableRules> = {},
): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(text);
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const report = "a report";
  const rows: unknown[] = [];
  for await (const row of createRows(createTableReader(chunks(), { delimiter, report }), { report, ...rules }))
    rows.push(row);
  return rows;
}

describe("the rows of a table", () => {
  const expected = [
    { a: "1", b: "ü" },
    { a: "2", b: "" },
  ];
  it.each([
    ["line feeds", "a\tb\n1\tü\n2\t\n"],
    ["CRLF", "a\tb\r\n1\tü\r\n2\t\r\n"],
    ["a byte order mark", "\ufeffa\tb\n1\tü\n2\t\n"],
    ["no line break at its end", "a\tb\n1\tü\n2\t"],
    ["empty lines", "\n\na\tb\n\n1\tü\n\r\n2\t\n\n\n"],
    ["spaces in empty cells", "a\tb\n1\tü\n2\t \n"],
    ["cells left out at the end of a row", "a\tb\n1\tü\n2\n"],
    ["empty cells behind the last column", "a\tb\n1\tü\t\t\n2\t\n"],
    ["quoted cells", 'a\t"b"\n"1"\t"ü"\n2\t""\n'],
  ])("are the same with %s, in chunks of any size", async (_, text) => {
    for (const size of [1, 2, 3, 1_000]) expect(await read(text, { size })).toEqual(expected);
  });

  it.each([
    ['"a ""b"" c"\tx', 'a "b" c'],
    ['"a\tb"\tx', "a\tb"],
    ['"Best" game\tx', '"Best" game'],
    ['6" ruler\tx', '6" ruler'],
    ['"open\tx', '"open'],
  ])("have the quoted cell %j as %j", async (line, cell) => {
    expect(await read(`one\ttwo\n${line}\nlast\ty\n`)).toEqual([
      { one: cell, two: "x" },
      { one: "last", two: "y" },
    ]);
  });

  it("have line breaks in quoted cells of CSV, in chunks of any size", async () => {
    const text = 'id,note\r\n1,"first\r\nsecond\n\nthird"\r\n2,"a, b"\r\n';
    for (const size of [1, 2, 5, 1_000])
      expect(await read(text, { delimiter: ",", size })).toEqual([
        { id: "1", note: "first\nsecond\n\nthird" },
        { id: "2", note: "a, b" },
      ]);
  });

  it("are what was written, for any cells of CSV", async () => {
    const cell = fc.string({ maxLength: 6, unit: fc.constantFrom("a", '"', ",", "\n", "é", "😀") });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const text = `one,two\n${rows.map((row) => `${row.map(quote).join(",")}\n`).join("")}`;
        expect(await read(text, { delimiter: ",", size })).toEqual(rows.map(([one, two]) => ({ one, two })));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("have numbers and dates of their columns, and null for an empty one", async () => {
    const kinds = { n: "number", d: "date" } as const;
    expect(await read("n\td\n-1.50\t02/03/2026\n .5 \t2026-02-03\n \t \n\tFeb 3\n", { kinds })).toEqual([
      { n: -1.5, d: "2026-02-03" },
      { n: 0.5, d: "2026-02-03" },
      { n: null, d: null },
      { n: null, d: "Feb 3" },
    ]);
  });

  it.each([
    ["a\tb\n1\t2\t3\n", {}, { line: 2, message: "Line 2 of a report has more cells than the report has columns (2)" }],
    [
      "a\n\n1,000\n",
      { kinds: { a: "number" } },
      { line: 3, column: "a", message: '"a" in line 3 of a report is not a number' },
    ],
    ["a\n0x10\n", { kinds: { a: "number" } }, { line: 2, column: "a" }],
    [
      'a,b\n1,"open\nend',
      { delimiter: "," },
      { line: 2, message: "Line 2 of a report has a quoted cell that does not end" },
    ],
    [
      `a\n${"x".repeat(5_000_000)}`,
      { size: 100_000 },
      { message: "Line 2 of a report is longer than 4194304 characters" },
    ],
  ] as const)("end in an error for %.20j", async (text, rules, error) => {
    await expect(read(text, rules)).rejects.toMatchObject({ code: "ERR_REPORT_FORMAT", ...error });
  });

  it("keep columns of the same name apart, and those with names of Object.prototype", async () => {
    const [row] = (await read("a\ta\t__proto__\tconstructor\n1\t2\t3\t4\n")) as Record<string, string>[];
    expect(Object.entries(row!)).toEqual([
      ["a", "1"],
      ["a (2)", "2"],
      ["__proto__", "3"],
      ["constructor", "4"],
    ]);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  it("are handed out in order to callers that do not wait for one another", async () => {
    async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
      for (const text of ["a\n1\n2\n", "3\n4\n"]) yield new TextEncoder().encode(text);
    }
    const rows = createRows(createTableReader(chunks(), { delimiter: "\t", report: "x" }), { report: "x" });
    const results = await Promise.all(Array.from({ length: 6 }, () => rows.next()));
    expect(results.map(({ value }) => value?.["a"])).toEqual(["1", "2", "3", "4", undefined, undefined]);
  });
});
