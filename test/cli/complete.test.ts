/** `storeconnect complete`: the completion protocol as the scripts of shells call it, and the script of bash in bash itself. */
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { spawn } from "@lydell/node-pty";
import { describe, expect, it, onTestFinished } from "vitest";
import { runCli } from "../helpers/run-cli.js";

/** The values and the directive for a line, whose last word is completed. */
async function complete(...words: string[]): Promise<{ values: string[]; directive: number }> {
  const { exitCode, stdout, stderr } = await runCli(["complete", "--", ...words]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  return { values: lines.slice(0, -1).map((line) => line.split("\t")[0]!), directive: Number(lines.at(-1)!.slice(1)) };
}

const valuesOf = async (...words: string[]) => (await complete(...words)).values;

describe("storeconnect complete --", () => {
  it("completes commands and options, with descriptions", async () => {
    expect(await valuesOf("")).toEqual(expect.arrayContaining(["api", "search", "describe", "apps", "complete"]));
    expect(await valuesOf("des")).toEqual(["describe"]);
    expect(await valuesOf("api", "--dry")).toEqual(["--dry-run"]);
    expect(await valuesOf("apps", "--json", "--ta")).toEqual(["--table"]);
    const { stdout } = await runCli(["complete", "--", "sear"]);
    expect(stdout).toBe("search\tfind operations by what they do, in your own words\n:4\n");
  });

  it("completes paths segment by segment, past ids", async () => {
    expect(await complete("api", "/")).toEqual({ values: ["/v1/", "/v2/", "/v3/"], directive: 6 });
    expect(await complete("api", "/v1/betaG")).toEqual({ values: ["/v1/betaGroups"], directive: 6 });
    expect(await valuesOf("api", "GET", "/v1/apps/12/perf")).toEqual([
      "/v1/apps/12/perfPowerMetrics",
      "/v1/apps/12/performanceOverviews",
    ]);
    expect(await complete("api", "GET", "/v1/apps/12/perfP")).toEqual({
      values: ["/v1/apps/12/perfPowerMetrics"],
      directive: 4,
    });
    expect(await valuesOf("api", "DELETE", "/v1/betaGroups/1/relationships/")).toEqual(
      ["betaTesters", "builds"].map((name) => `/v1/betaGroups/1/relationships/${name}`).sort(),
    );
    expect(await valuesOf("api", "betaGr")).toEqual(["betaGroups"]);
    expect(await valuesOf("api", "PA")).toEqual(["PATCH"]);
    expect(await valuesOf("api", "''")).toEqual(await valuesOf("api", ""));
    expect(await valuesOf("describe", "POST", "/v1/betaGr")).toEqual(["/v1/betaGroups"]);
  });

  it("completes the names of parameters after -q, and their values, one after the other in a list", async () => {
    expect(await complete("api", "GET", "/v1/apps", "-q", "filter[bun")).toEqual({
      values: ["filter[bundleId]="],
      directive: 6,
    });
    expect(await valuesOf("api", "/v1/appStoreVersions/1", "--query", "fields[appStoreV")).toContain(
      "fields[appStoreVersions]=",
    );
    const platform = "filter[appStoreVersions.platform]=";
    expect(await valuesOf("api", "/v1/apps", "-q", platform)).toEqual(
      ["IOS", "MAC_OS", "TV_OS", "VISION_OS"].map((each) => platform + each),
    );
    expect(await valuesOf("api", "/v1/apps", "-q", `${platform}IOS,MA`)).toEqual([`${platform}IOS,MAC_OS`]);
    expect(await valuesOf("api", "/v1/apps", "-q", "'filter[bun")).toEqual(["filter[bundleId]="]);
    expect(await valuesOf("api", "/v1/apps", `--query=${platform}VI`)).toEqual([`--query=${platform}VISION_OS`]);
  });

  it("completes members of the body after -f, and columns after --fields", async () => {
    expect(await valuesOf("api", "POST", "/v1/betaGroups", "-f", "publicLinkLimit")).toEqual([
      "publicLinkLimitEnabled=",
      "publicLinkLimit=",
    ]);
    expect(await valuesOf("api", "/v1/betaGroups", "-f", "feedbackEnabled=")).toEqual([
      "feedbackEnabled=true",
      "feedbackEnabled=false",
    ]);
    expect(await valuesOf("api", "PATCH", "/v1/appStoreVersions/1", "-f", "releaseType=A")).toEqual([
      "releaseType=AFTER_APPROVAL",
    ]);
    expect(await valuesOf("api", "POST", "/v1/betaGroups/1/relationships/builds", "-f", "")).toEqual(["data="]);
    expect(await valuesOf("api", "/v1/apps", "--fields", "id,bund")).toEqual(["id,bundleId"]);
  });

  it("leaves files to the shell", async () => {
    expect(await complete("api", "/v1/betaGroups", "-F", "")).toEqual({ values: [], directive: 0 });
    expect(await complete("api", "/v1/apps", "--key-file", "k")).toEqual({ values: [], directive: 0 });
  });

  it("offers nothing for an unknown path", async () => {
    expect(await complete("api", "/v1/unknown/")).toEqual({ values: [], directive: 4 });
    expect(await complete("api", "/v1/unknown", "-q", "")).toEqual({ values: [], directive: 4 });
  });
});

describe("storeconnect complete", () => {
  it("prints the script of each shell", async () => {
    for (const shell of ["bash", "zsh", "fish", "powershell"]) {
      const { exitCode, stdout } = await runCli(["complete", shell]);
      expect(exitCode, shell).toBe(0);
      expect(stdout).toMatch(/complete '?--'? /);
    }
    expect(await runCli(["complete", "tcsh"])).toMatchObject({
      exitCode: 2,
      stderr: 'error: "tcsh" is not a shell that can be completed: bash, zsh, fish, powershell\n',
    });
  });
});

describe.skipIf(!existsSync("/bin/bash"))("the script in bash", () => {
  /**
   * Completes a line as bash does. The command is a script that prints its arguments and then what a test gives it, so that the
   * words are seen which arrive.
   */
  async function completeInBash(line: string, response: string): Promise<{ words: string[]; replies: string[] }> {
    const folder = mkdtempSync(join(tmpdir(), "storeconnect-bash-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "script.bash"), (await runCli(["complete", "bash"])).stdout);
    writeFileSync(join(folder, "response"), response);
    const command = join(folder, "storeconnect");
    writeFileSync(command, `#!/bin/bash\nprintf '%s\\n' "$@" > ${folder}/words\ncat ${folder}/response\n`);
    chmodSync(command, 0o755);
    // Bash itself divides the line into COMP_WORDS when it is completed by a key, so the line is typed.
    const program = `
      source ${folder}/script.bash
      probe() { _storeconnect; printf '%s\\n' "\${COMPREPLY[@]}" > ${folder}/replies; }
      complete -F probe storeconnect
      bind 'set bell-style none'
    `;
    writeFileSync(join(folder, "rc"), `PS1='ready> '\n${program}`);
    const shell = spawn("/bin/bash", ["--noprofile", "--rcfile", join(folder, "rc"), "-i"], {
      env: { PATH: `${folder}${delimiter}${process.env["PATH"]}`, TERM: "dumb" },
    });
    onTestFinished(() => shell.kill("SIGKILL"));
    let screen = "";
    shell.onData((data) => {
      if (!screen.includes("ready> ") && (screen + data).includes("ready> ")) shell.write(`${line}\t`);
      screen += data;
    });
    const read = async (name: string): Promise<string[]> => {
      for (;;) {
        const content = await readFile(join(folder, name), "utf8").catch(() => "");
        if (content.endsWith("\n")) return content.slice(0, -1).split("\n");
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    return { replies: await read("replies"), words: await read("words") };
  }

  it("passes the words as they were typed, and replaces the value after its name", async () => {
    const { words, replies } = await completeInBash(
      "storeconnect api /v1/apps -q filter[platform]=IOS,M",
      "filter[platform]=IOS,MAC_OS\tMac\n:6\n",
    );
    expect(words).toEqual(["complete", "--", "api", "/v1/apps", "-q", "filter[platform]=IOS,M"]);
    expect(replies).toEqual(["IOS,MAC_OS"]);
  });

  it("passes an empty word, and never evaluates what was typed", async () => {
    const { words, replies } = await completeInBash("storeconnect api '$(exit 3)' ", "--all\n--csv\n:4\n");
    expect(words).toEqual(["complete", "--", "api", "$(exit 3)", ""]);
    expect(replies).toEqual(["--all", "--csv"]);
  });
});
