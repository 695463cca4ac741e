import { describe, expect, it } from "vitest";
import { callSafely } from "../../src/transport/safe-call.js";

describe("callSafely", () => {
  it("passes an error that the function throws or rejects with to onError", async () => {
    const errors: unknown[] = [];
    const report = (error: unknown): void => void errors.push(error);
    callSafely(
      () => {
        throw "thrown";
      },
      [],
      report,
    );
    callSafely(() => Promise.reject("rejected"), [], report);
    await new Promise(setImmediate);
    expect(errors).toEqual(["thrown", "rejected"]);
  });

  it("ignores errors of onError itself", async () => {
    const fail = (): never => {
      throw new Error("the function");
    };
    callSafely(fail, [], fail);
    callSafely(fail, [], () => Promise.reject(new Error("the reporter")));
    callSafely(fail, [], undefined);
    await new Promise(setImmediate);
  });
});
