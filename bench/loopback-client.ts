import type { Account, CreateGet } from "./clients/account.js";

// Runs the contender that the argument names in a process of its own. The first message is the account. Each further message
// is a batch of calls; the reply is the milliseconds that the batch took, measured here.

export interface Batch {
  readonly calls: number;
  /** Whether all start at once, or each when the one before has ended. */
  readonly together: boolean;
}

const { createGet } = (await import(`./clients/${process.argv[2]}.ts`)) as { createGet: CreateGet };
process.once("message", (account: Account) => {
  const get = createGet(account);
  process.on("message", async ({ calls, together }: Batch) => {
    const start = performance.now();
    if (together) await Promise.all(Array.from({ length: calls }, get));
    else for (let call = 0; call < calls; call++) await get();
    process.send?.(performance.now() - start);
  });
  process.send?.("ready");
});
process.on("disconnect", () => process.exit());
