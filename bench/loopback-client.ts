import type { Account, CreateGet } from "./clients/account.js";

// One contender in a process of its own, named by the argument. First message: the account. Then, to every batch of calls,
// the milliseconds it took, measured here.

export interface Batch {
  readonly calls: number;
  /** All started at once, or each when the one before is done. */
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
