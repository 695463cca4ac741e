import { describe, expect, it } from "vitest";
import { callSafely } from "../../src/transport/safe-call.js";

describe("callSafely", () => {
  it("reports what the function throws and what it rejects with", async () => {
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

  it("survives a reporter that throws or rejects", async () => {
    const fail = (): never => {
      throw new Error("the function");
    };
    callSafely(fail, [], fail);
    callSafely(fail, [], () => Promise.reject(new Error("the reporter")));
    callSafely(fail, [], undefined);
    await new Promise(setImmediate);
  });
});
