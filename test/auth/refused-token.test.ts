import { decodeJwt } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
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

describe("a token that was refused", () => {
  test("is not given again", async () => {
    const token = source();
    const refused = await token();
    expect(await token()).toBe(refused);
    expect(token.invalidate(refused, now)).toBeUndefined();
    expect(await token()).not.toBe(refused);
  });

  test("does not take its successor with it", async () => {
    const token = source();
    const refused = await token();
    token.invalidate(refused, now);
    const successor = await token();
    token.invalidate(refused, undefined);
    expect(await token()).toBe(successor);
  });
});

describe("the server's clock", () => {
  test.each([
    [20_000, undefined],
    [-20_000, undefined],
    [21_000, 21_000],
    [-600_000, -600_000],
  ])("%i ms away is learnt as %o", async (skewMs, learnt) => {
    const token = source();
    expect(token.invalidate(await token(), now + skewMs)).toBe(learnt);
    expect(issuedAt(await token())).toBe(now + (learnt ?? 0));
  });

  test("is learnt once, whoever was refused at the same time", async () => {
    const token = source();
    const refused = await token();
    expect(token.invalidate(refused, now + 60_000)).toBe(60_000);
    const successor = await token();
    expect(token.invalidate(refused, now + 61_000)).toBeUndefined();
    expect(await token()).toBe(successor);
  });

  test("is learnt from the one 401 that follows when the local clock is set back by an hour", async () => {
    const clock = { now };
    const token = source(clock);
    const first = await token();
    clock.now = now - 3_600_000;
    // By the clock that was set back it has more than an hour left; by the server's it has expired.
    expect(await token()).toBe(first);
    expect(token.invalidate(first, now + 900_000)).toBe(4_500_000);
    expect(issuedAt(await token())).toBe(now + 900_000);
  });

  test("is forgotten when the local one is set right", async () => {
    const clock = { now: now - 600_000 };
    const token = source(clock);
    token.invalidate(await token(), now);
    clock.now = now;
    expect(token.invalidate(await token(), now)).toBe(0);
    expect(issuedAt(await token())).toBe(now);
  });
});
