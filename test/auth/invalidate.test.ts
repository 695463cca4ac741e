import { decodeJwt } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { createTokenSource, type TokenSource } from "../../src/auth/token.js";
import { makeSigningKey } from "../helpers/signing-key.js";

const now = Date.parse("2026-11-22T12:00:00Z");
let privateKey: string;
beforeAll(async () => {
  ({ privateKey } = await makeSigningKey());
});

const source = (clock = { now }): TokenSource =>
  createTokenSource({ keyId: "K", issuerId: "I", privateKey, now: () => clock.now });
const issuedAt = (token: string): number => decodeJwt(token).iat! * 1_000;

describe("invalidate", () => {
  it("drops the token: the next call signs a new one", async () => {
    const token = source();
    const rejected = await token();
    expect(await token()).toBe(rejected);
    expect(token.invalidate(rejected, now)).toBeUndefined();
    expect(await token()).not.toBe(rejected);
  });

  it("keeps a token that has already replaced the rejected one", async () => {
    const token = source();
    const rejected = await token();
    token.invalidate(rejected, now);
    const successor = await token();
    token.invalidate(rejected, undefined);
    expect(await token()).toBe(successor);
  });
});

describe("the server's time, given to invalidate", () => {
  it.each([
    [20_000, undefined],
    [-20_000, undefined],
    [21_000, 21_000],
    [-600_000, -600_000],
  ])("adjusts the clock if it is %i ms ahead: by %o", async (skewMs, adjustment) => {
    const token = source();
    expect(token.invalidate(await token(), now + skewMs)).toBe(adjustment);
    expect(issuedAt(await token())).toBe(now + (adjustment ?? 0));
  });

  it("adjusts the clock once for tokens that are rejected at the same time", async () => {
    const token = source();
    const rejected = await token();
    expect(token.invalidate(rejected, now + 60_000)).toBe(60_000);
    const successor = await token();
    expect(token.invalidate(rejected, now + 61_000)).toBeUndefined();
    expect(await token()).toBe(successor);
  });

  it("adjusts the clock after one 401 when the local clock is set back by an hour", async () => {
    const clock = { now };
    const token = source(clock);
    const first = await token();
    clock.now = now - 3_600_000;
    // By the local clock, which was set back, the token has more than an hour left; by the server's clock it has expired.
    expect(await token()).toBe(first);
    expect(token.invalidate(first, now + 900_000)).toBe(4_500_000);
    expect(issuedAt(await token())).toBe(now + 900_000);
  });

  it("resets the adjustment when the local clock is corrected", async () => {
    const clock = { now: now - 600_000 };
    const token = source(clock);
    token.invalidate(await token(), now);
    clock.now = now;
    expect(token.invalidate(await token(), now)).toBe(0);
    expect(issuedAt(await token())).toBe(now);
  });
});
