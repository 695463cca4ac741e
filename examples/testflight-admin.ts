/**
 * Looks after the TestFlight of an app: lists its groups and builds, and with options does more.
 *
 *     npx tsx examples/testflight-admin.ts com.example.app
 *         --expire-after 60                       expire builds uploaded more than 60 days ago
 *         --add testers.txt --group "Public beta" add each address of the file, one a line, to the group
 *         --yes                                   make the changes; without it they are only printed
 */

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { addTesters, collect, resolve, update } from "storeconnect";
import { change, findApp, run, UsageError } from "./command.js";
import { heading, table } from "./terminal.js";

const { values, positionals } = parseArgs({
  options: {
    "expire-after": { type: "string" },
    add: { type: "string" },
    group: { type: "string" },
    yes: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const { "expire-after": days, add, group: groupName, yes } = values;

await run(async (connect) => {
  const [bundleId] = positionals;
  if (bundleId === undefined) throw new UsageError("Expected: BUNDLE_ID [options]");
  if (days !== undefined && !/^\d+$/.test(days)) throw new UsageError("--expire-after must be a number of days.");
  const app = await findApp(connect, bundleId);

  const ofApp = { "filter[app]": [app.id] };
  const groups = resolve(await collect(connect, "/v1/betaGroups", { params: { query: ofApp } }));
  const kind = (isInternal: boolean | null | undefined) => (isInternal ? "internal" : "external");
  const rows = groups.map((group) => [group.name ?? "", kind(group.isInternalGroup), group.publicLink ?? ""]);
  console.log(heading(`Groups of ${app.name}: ${groups.length}`));
  console.log(table(["Group", "Kind", "Public link"], rows));

  const found = await collect(connect, "/v1/builds", {
    params: { query: { ...ofApp, "filter[expired]": ["false"], sort: ["-uploadedDate"] } },
  });
  const builds = resolve(found);
  console.log(heading(`Builds: ${builds.length}`));
  for (const { id, version, uploadedDate, processingState } of builds) {
    console.log(`  ${version}  ${uploadedDate?.slice(0, 10)}  ${processingState}`);
    const ageMs = Date.now() - Date.parse(uploadedDate ?? "");
    if (days === undefined || !(ageMs > Number(days) * 86_400_000)) continue;
    await change(yes, `expire build ${version}`, () => update(connect, "/v1/builds/{id}", id, { expired: true }));
  }

  if (add === undefined) return;
  const group = groups.find(({ name }) => name === groupName);
  if (group === undefined) throw new UsageError(`--group must name a group of the app, and is ${groupName}.`);
  const emails = (await readFile(add, "utf8")).split(/\s+/).filter((line) => line.includes("@"));
  await change(yes, `add ${emails.length} testers to ${groupName}`, () => addTesters(connect, group, emails));
});
