import path from "node:path";
import * as budgets from "./budgets.js";
import { type Caret, caretMark, carets } from "./carets.js";
import { type Budget, type Figure, measure, type Value, type Values } from "./figures.js";
import { findTypeScript, type LanguageServer, type Position, type TypeScript } from "./language-server.js";
import { heads, type TypedContender, withProjects } from "./projects.js";
import { asValues, interleave } from "./rounds.js";

const rounds = 7;
/** An editor is open for hours: TypeScript 5 gets four times faster in its first twenty responses, as V8 compiles it. */
const warmUpMs = 4_000;
const coldRounds = 3;
const firstCaret = carets.find((caret) => caret.name === "query keys")!;

/** How long an editor waits for TypeScript's completions, and whether they are right. */
export function measureEditor(): Promise<Figure[]> {
  return withProjects(async (projects) => [
    ...(await measureWith(findTypeScript("typescript"), projects)),
    ...(await measureWith(findTypeScript("typescript7"), projects)),
  ]);
}

async function measureWith(typescript: TypeScript, projects: Map<TypedContender, string>): Promise<Figure[]> {
  const line = typescript.version.startsWith("5") ? "5.9" : "7";
  const figure = (name: string, budgets: readonly Budget[], take: () => Promise<Values>): Promise<Figure> =>
    measure({ name: `TypeScript ${line}: ${name}`, unit: "ms", budgets }, take);
  const file = (project: string): string => path.join(project, "probe.ts");

  const cold = eachOf(projects, (contender, project) => openCold(typescript, file(project), contender));
  const figures = [
    await figure("first completion after opening the file", budgets.editor.cold, async () =>
      asValues(await interleave(coldRounds, cold)),
    ),
  ];
  const servers = new Map<TypedContender, LanguageServer>();
  for (const [contender, project] of projects) servers.set(contender, await typescript.start(file(project)));
  for (const caret of carets) {
    const limits = caret.kind === "pathList" ? budgets.editor.pathList[line] : budgets.editor.details;
    figures.push(await figure(caret.name, limits, () => measureCaret(caret, servers)));
  }
  await Promise.all([...servers.values()].map((server) => server.stop()));
  return figures;
}

/** The milliseconds from opening a file to its first completions, in a started server that has not seen a file. */
async function openCold(typescript: TypeScript, file: string, contender: TypedContender): Promise<number> {
  const server = await typescript.start(file);
  const { code, position } = locate(firstCaret, contender);
  const start = performance.now();
  server.open(code);
  await server.complete(position);
  const elapsed = performance.now() - start;
  await server.stop();
  return elapsed;
}

async function measureCaret(caret: Caret, servers: Map<TypedContender, LanguageServer>): Promise<Values> {
  const completions = new Map<TypedContender, string[] | undefined>();
  const turns = eachOf(servers, async (contender, server) => {
    server.type();
    const start = performance.now();
    completions.set(contender, await server.complete(locate(caret, contender).position));
    return performance.now() - start;
  });
  for (const [contender, turn] of turns) {
    servers.get(contender)!.open(locate(caret, contender).code);
    for (let spent = 0; spent < warmUpMs; ) spent += await turn();
  }
  const medians = await interleave(rounds, turns);
  return Object.fromEntries(
    [...medians].map(([contender, amount]) => [
      contender,
      judgeCompletions(caret, contender, amount, completions.get(contender)),
    ]),
  );
}

function judgeCompletions(
  caret: Caret,
  contender: TypedContender,
  amount: number,
  labels: string[] | undefined,
): Value {
  // A label may be `"filter[name]"?`: quoted if it is not an identifier, with a question mark if it is optional.
  const entries = new Set(labels?.map((label) => label.replace(/\?$/, "").replace(/^"(.*)"$/, "$1")));
  const snippet = caret.snippets[contender];
  const offers = typeof snippet === "string" ? caret.offers : snippet.offers;
  const enough = caret.entries === "no others" ? entries.size === offers.length : entries.size >= caret.entries;
  const right = enough && offers.every((offer) => entries.has(offer));
  return { amount, note: `${entries.size} entries`, ...(!right && { wrong: true }) };
}

/** The code of the file without the caret mark; its first line is empty, for the typing. */
function locate(caret: Caret, contender: TypedContender): { code: string; position: Position } {
  const snippet = caret.snippets[contender];
  const marked = heads[contender] + (typeof snippet === "string" ? snippet : snippet.code);
  const before = marked.slice(0, marked.indexOf(caretMark)).split("\n");
  return {
    code: marked.replace(caretMark, ""),
    position: { line: before.length - 1, column: before.at(-1)!.length },
  };
}

function eachOf<T>(
  all: Map<TypedContender, T>,
  turn: (contender: TypedContender, one: T) => Promise<number>,
): Map<TypedContender, () => Promise<number>> {
  return new Map([...all].map(([contender, one]) => [contender, () => turn(contender, one)]));
}
