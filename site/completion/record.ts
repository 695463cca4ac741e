/**
 * Records what TypeScript offers while a first call is typed. Nothing here is written by hand but what is typed: the lists and
 * the error are those of the language service over the package, at every build of the site.
 */
import ts from "typescript";
import { openFile } from "./typescript-project.js";

/** One moment of the recording. */
export interface Moment {
  /** What was there before, what is typed now, and what is behind the caret. */
  readonly before: string;
  readonly typed: string;
  readonly after: string;
  /** What the editor offers then; absent where it shows an error. */
  readonly offered?: {
    /** The first of them, in the editor's order. */
    readonly names: readonly string[];
    /** How many fit what is typed. */
    readonly count: number;
  };
  /** The message of the compiler. */
  readonly error?: string;
  /** The moment in words. */
  readonly says: string;
}

const setup = `import type { ConnectClient } from "storeconnect";
declare const connect: ConnectClient;
`;

/** How many names of a list are kept. */
const shownNames = 7;

interface Step {
  readonly before: string;
  readonly typed: string;
  readonly after: string;
  /** What of `typed` the editor filters its list by. */
  readonly filter?: string;
  readonly isError?: true;
  /** @param count how many names the editor offers. */
  readonly says: (count: string) => string;
}

const call = `const { data } = await connect.GET("/v1/apps", {\n  params: { query: { `;
const fields = `"fields[apps]": ["name", "bundleId"] } },\n});\n`;
const steps: readonly Step[] = [
  {
    before: "",
    typed: `const { data } = await connect.GET("`,
    after: `")`,
    says: (count) => `An opened quote: the editor lists ${count} paths.`,
  },
  {
    before: `const { data } = await connect.GET("`,
    typed: "/v1/apps",
    after: `")`,
    filter: "/v1/apps",
    says: (count) => `Eight characters later ${count} are left.`,
  },
  {
    before: `const { data } = await connect.GET("/v1/apps`,
    typed: `", {\n  params: { query: { `,
    after: " } },\n})",
    says: (count) => `Inside the query: the ${count} parameters of this path, and no others.`,
  },
  {
    before: call,
    typed: `"fields[apps]": ["`,
    after: `"] } },\n})`,
    says: (count) => `Inside the fields: the ${count} names that Apple's document has for an app.`,
  },
  {
    before: `${call}"fields[apps]": ["`,
    typed: `name", "bundleId"] } },\n});\ndata.data[0]?.attributes.`,
    after: "",
    says: (count) => `In the response: the ${count} attributes that were asked for.`,
  },
  {
    before: `${call}${fields}data.data[0]?.attributes.`,
    typed: "sku;",
    after: "",
    isError: true,
    says: () => "Anything else does not compile.",
  },
];

/** Asks TypeScript at each step. */
export function recordMoments(): Moment[] {
  const file = openFile();
  return steps.map(({ before, typed, after, filter = "", isError, says }) => {
    const start = `${setup}${before}${typed}`;
    file.write(`${start}${after}`);
    const moment = { before, typed, after };
    if (isError) {
      const [error] = file.errors();
      if (error === undefined) throw new Error(`TypeScript finds no error in ${before}${typed}`);
      return { ...moment, error: ts.flattenDiagnosticMessageText(error.messageText, "\n"), says: says("") };
    }
    const names = file
      .completionsAt(start.length)
      .filter((entry) => unquoted(entry.name).startsWith(filter))
      .sort((a, b) => (`${a.sortText} ${a.name}` < `${b.sortText} ${b.name}` ? -1 : 1))
      .map((entry) => unquoted(entry.name));
    if (names.length === 0) throw new Error(`TypeScript completes nothing after ${before}${typed}`);
    const offered = { names: names.slice(0, shownNames), count: names.length };
    return { ...moment, offered, says: says(names.length.toLocaleString("en")) };
  });
}

const unquoted = (name: string): string => name.replaceAll('"', "");
