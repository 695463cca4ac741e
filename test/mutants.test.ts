/** The mutants of test/mutants fit the code; `npm run test:mutants` applies them. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mutants } from "./mutants/mutants.js";

describe("the list of mutants", () => {
  it("has at least 40, each with a search string that occurs once and test files that exist", () => {
    expect(mutants.length).toBeGreaterThanOrEqual(40);
    const misplaced = mutants.filter(({ file, search }) => readFileSync(file, "utf8").split(search).length !== 2);
    expect(misplaced.map(({ file, search }) => `${file}: ${search}`)).toEqual([]);
    expect(mutants.flatMap(({ tests }) => tests).filter((test) => !existsSync(test))).toEqual([]);
  });
});
