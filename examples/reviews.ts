/**
 * Works through the customer reviews of all apps.
 *
 *     npx tsx examples/reviews.ts                        those without a response, newest first
 *     npx tsx examples/reviews.ts csv > reviews.csv      all of them, as CSV
 *     npx tsx examples/reviews.ts respond ID "TEXT" [--yes]
 */

import { parseArgs } from "node:util";
import { type ConnectClient, collect, collectEach, create, resolve } from "storeconnect";
import { change, run, UsageError } from "./command.js";
import { heading, stars } from "./terminal.js";

const { values, positionals } = parseArgs({
  options: { yes: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [command, review, responseBody] = positionals;

await run(async (connect) => {
  if (command === "respond") {
    if (!review || !responseBody) throw new UsageError('Expected: respond ID "TEXT"');
    await change(values.yes, `respond to ${review}`, () =>
      create(connect, "/v1/customerReviewResponses", { responseBody, review }),
    );
  } else if (command === "csv") {
    console.log(csv(["App", "Date", "Rating", "Territory", "Nickname", "Title", "Review", "Response"]));
    for (const { app, reviews } of await readReviews(connect))
      for (const { createdDate, rating, territory, reviewerNickname, title, body, response } of reviews)
        console.log(csv([app, createdDate, rating, territory, reviewerNickname, title, body, response?.responseBody]));
  } else if (command === undefined) {
    for (const { app, reviews } of await readReviews(connect)) {
      const open = reviews.filter(({ response }) => response === null).reverse();
      console.log(heading(`${app}: ${open.length} of ${reviews.length} without a response`));
      for (const { id, rating, title } of open) console.log(`  ${stars(rating ?? 0)}  ${title}  (${id})`);
    }
  } else throw new UsageError('Expected: nothing, csv, or respond ID "TEXT"');
});

/** The name of each app, with its reviews and their responses, oldest first. */
async function readReviews(connect: ConnectClient) {
  const apps = resolve(await collect(connect, "/v1/apps", { params: { query: { "fields[apps]": ["name"] } } }));
  const ids = apps.map(({ id }) => id);
  const lists = await collectEach(connect, "/v1/apps/{id}/customerReviews", ids, {
    params: { query: { include: ["response"], sort: ["createdDate"] } },
  });
  return lists.map((list, index) => ({ app: apps[index]?.name, reviews: resolve(list) }));
}

/** One line of CSV: a cell with a comma, a quote or a line break is quoted, as RFC 4180 describes. */
function csv(cells: readonly (string | number | null | undefined)[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((cell) => quoted(String(cell ?? ""))).join(",");
}
