/** Compiles snippets of TypeScript as files of a reader, all in one run of the native compiler, which takes a fraction of the time. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the snippets use without declaring it. */
const given = `
  import type { ConnectClient } from "storeconnect";
  import type { StoreServerClient } from "storeconnect/server";
  declare global {
    const connect: ConnectClient;
    const store: StoreServerClient;
  }
`;

/** The errors of the compiler, by the names of the sources: `snippet(2,7): error TS2322: …`. */
export async function compileSnippets(sources: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "storeconnect-snippets-"));
  try {
    for (const [name, code] of Object.entries(sources))
      writeFileSync(join(folder, `${name}.ts`), `${code}export {};\n`);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(folder, "given.d.ts"), given);
    const paths = {
      storeconnect: [join(root, "src/index.ts")],
      "storeconnect/server": [join(root, "src/server/index.ts")],
    };
    const compilerOptions = { noUnusedLocals: false, types: [], paths };
    const config = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["*.ts"], exclude: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const compiler = join(root, "node_modules/typescript7/bin/tsc");
    const output = await new Promise<string>((resolve) =>
      execFile(
        process.execPath,
        [compiler, "-p", folder, "--pretty", "false"],
        { cwd: folder, maxBuffer: 1e8 },
        (_, stdout) => resolve(stdout),
      ),
    );
    return output.split("\n").filter((line) => /error TS\d+/.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
