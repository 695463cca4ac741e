/** Colors for the short snippets of the explorer, whose TypeScript is always of the same few forms. */

export interface Token {
  readonly kind: "keyword" | "string" | "name" | "call" | "plain";
  readonly code: string;
}

const pattern =
  /(?<keyword>\b(?:import|from|const|await|new|null|true|false)\b)|(?<string>"(?:[^"\\]|\\.)*"|'[^']*'|\b\d+\b)|(?<call>\b[\w$]+(?=\())|(?<name>[\w$]+(?=:))/g;

/** Splits code into pieces of one color each. Joined, they are the code. */
export function tokensOf(code: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    if (match.index > end) tokens.push({ kind: "plain", code: code.slice(end, match.index) });
    const [kind] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? ["plain"];
    tokens.push({ kind: kind as Token["kind"], code: match[0] });
    end = match.index + match[0].length;
  }
  if (end < code.length) tokens.push({ kind: "plain", code: code.slice(end) });
  return tokens;
}
