/**
 * Looks after the TestFlight of an app: lists its groups and builds, and with options does more.
 *
 *     npx tsx examples/testflight-admin.ts com.example.app
 *         --expire-after 60                       expire builds uploaded more than 60 days ago
 *         --add testers.txt --group "Public beta" add each address of the file, one a line, to the group
 *         --feedback                              show the newest feedback with screenshots
 *         --yes                                   make the changes; without it they are only printed
 */

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type ConnectClient, collect, isConflictError, items } from "storeconnect";
import { change, findApp, run, UsageError } from "./command.js";
import { heading, table } from "./terminal.js";

const { values, positionals } = parseArgs({
  options: {
    "expire-after": { type: "string" },
    add: { type: "string" },
    group: { type: "string" },
    feedback: { type: "boolean", default: false },
    yes: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const { add, group: groupName, feedback, yes } = values;

await run(async (connect) => {
  const [bundleId] = positionals;
  if (bundleId === undefined) throw new UsageError("Expected: BUNDLE_ID [options]");
  const app = await findApp(connect, bundleId);

  const groups = await collect(connect, "/v1/betaGroups", {
    params: {
      query: {
        "filter[app]": [app.id],
        "fields[betaGroups]": ["name", "isInternalGroup", "publicLink", "createdDate"],
      },
    },
  });
  console.log(heading(`Groups of ${app.name}: ${groups.length}`));
  console.log(
    table(
      ["Group", "Kind", "Created", "Public link"],
      groups.map(({ attributes: { name, isInternalGroup, createdDate, publicLink } }) => [
        name ?? "",
        isInternalGroup ? "internal" : "external",
        createdDate?.slice(0, 10) ?? "",
        publicLink ?? "",
      ]),
    ),
  );

  await showBuilds(connect, app.id);
  if (add !== undefined) {
    const group = groups.find(({ attributes }) => attributes.name === groupName);
    if (group === undefined) throw new UsageError(`--group must name a group of the app, and is ${groupName}.`);
    await addTesters(connect, group.id, add);
  }
  if (feedback) await showFeedback(connect, app.id);
});

async function showBuilds(connect: ConnectClient, appId: string): Promise<void> {
  const { "expire-after": days } = values;
  if (days !== undefined && !/^\d+$/.test(days)) throw new UsageError("--expire-after must be a number of days.");
  const oldest = days === undefined ? Number.NEGATIVE_INFINITY : Date.now() - Number(days) * 86_400_000;

  const builds = await collect(connect, "/v1/builds", {
    params: {
      query: {
        "filter[app]": [appId],
        "filter[expired]": ["false"],
        "fields[builds]": ["version", "uploadedDate", "processingState"],
        sort: ["-uploadedDate"],
      },
    },
  });
  console.log(heading(`Builds: ${builds.length}`));
  for (const { id, attributes: build } of builds) {
    console.log(`  ${build.version}  ${build.uploadedDate?.slice(0, 10)}  ${build.processingState}`);
    if (build.uploadedDate == null || Date.parse(build.uploadedDate) >= oldest) continue;
    await change(yes, `expire build ${build.version}`, () =>
      connect.PATCH("/v1/builds/{id}", {
        params: { path: { id } },
        body: { data: { type: "builds", id, attributes: { expired: true } } },
      }),
    );
  }
}

async function addTesters(connect: ConnectClient, groupId: string, file: string): Promise<void> {
  const emails = (await readFile(file, "utf8")).split(/\s+/).filter((line) => line.includes("@"));
  for (const email of emails) {
    await change(yes, `add ${email}`, async () => {
      try {
        await connect.POST("/v1/betaTesters", {
          body: {
            data: {
              type: "betaTesters",
              attributes: { email },
              relationships: { betaGroups: { data: [{ type: "betaGroups", id: groupId }] } },
            },
          },
        });
      } catch (error) {
        if (!isConflictError(error)) throw error;
        console.log(`  ${email}: ${error.errors[0]?.detail ?? error.message}`);
      }
    });
  }
}

async function showFeedback(connect: ConnectClient, appId: string): Promise<void> {
  console.log(heading("Feedback"));
  const submissions = items(connect, "/v1/apps/{id}/betaFeedbackScreenshotSubmissions", {
    params: { path: { id: appId }, query: { sort: ["-createdDate"], limit: 20 } },
  });
  let count = 0;
  for await (const { attributes: submission } of submissions) {
    const { createdDate, email, deviceModel, osVersion, comment, screenshots } = submission;
    console.log(
      `  ${createdDate?.slice(0, 10)}  ${deviceModel} ${osVersion}  ${email ?? "anonymous"}: ${comment ?? ""}`,
    );
    for (const { url } of screenshots ?? []) console.log(`    ${url}`);
    count += 1;
    if (count === 20) break;
  }
}
