/** The programs of examples/. */
import { nameOf } from "../../.vitepress/navigation.js";
import { examples, readSource } from "../../.vitepress/pages.js";

export interface Program {
  readonly name: string;
  readonly title: string;
  /** The first sentences of the comment at its top. */
  readonly about: string;
  readonly code: string;
}

export const programs = (): Program[] =>
  examples().map((name) => {
    const code = readSource(`examples/${name}.ts`);
    return { name, title: nameOf(name), about: aboutOf(code), code };
  });

function aboutOf(code: string): string {
  const [, comment = ""] = /^(?:#!.*\n)?\/\*\*(.*?)\*\//s.exec(code) ?? [];
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trim());
  const [first = ""] = lines.join("\n").trim().split("\n\n");
  return first.replaceAll("\n", " ").replaceAll("`", "");
}
