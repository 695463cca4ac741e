/** The fault matrix once more, through the program curl. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { createConnectClient } from "../../../src/index.js";
import { curlFetch } from "../../../src/node/index.js";
import { describeAborts } from "../../helpers/abort-suite.js";
import { noMoreCurl } from "../../helpers/curl.js";
import { describeFaults } from "../../helpers/fault-suite.js";

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
if (!hasCurl) console.warn("skipped where curl is needed: it is not on this machine");
describe.skipIf(!hasCurl)("where there is curl", () => {
  describeFaults("curl", curlFetch());
  describeAborts("curl", curlFetch(), noMoreCurl);
});

it("curlFetch reports a write as not sent if curl is not installed", async () => {
  const fetch = curlFetch({ curl: "/no/such/program" });
  const connect = createConnectClient({ token: "t", fetch });
  await expect(connect.request("apps", { method: "POST", body: {} })).rejects.toMatchObject({ code: "ERR_NETWORK" });
});
