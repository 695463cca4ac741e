/** Never run: the compiler is the test. Each code has a class, each class has a guard, and each guard narrows to its class. */
import * as connect from "storeconnect";
import * as server from "storeconnect/server";
import type * as errors from "../../src/errors/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};

/** The error classes of a module, as instances by name. */
type Classes<Module> = {
  [Name in keyof Module as Module[Name] extends abstract new (
    ...args: never
  ) => connect.StoreConnectError
    ? Name
    : never]: Module[Name] extends abstract new (...args: never) => infer Instance ? Instance : never;
};

/** What the guards of a module narrow to, by the name of the class. */
type Guarded<Module> = {
  [Name in keyof Module as Name extends `is${infer Class}` ? Class : never]: Module[Name] extends (
    value: unknown,
  ) => value is infer Narrowed
    ? Narrowed
    : never;
};

type AllClasses = Classes<typeof errors>;
type AllGuarded = Guarded<typeof errors>;
/** The classes with one code, or with the codes of one family. */
type Leaf = Exclude<keyof AllClasses, "StoreConnectError" | "ApiError">;
type CodeOf<Value> = Value extends { readonly code: infer Code } ? Code : never;

// ---- Every code has a class, and a place in KnownError

holds<Equal<"ERR_API" | AllClasses[Leaf]["code"], connect.ErrorCode>>();
holds<Equal<connect.KnownError["code"], connect.ErrorCode>>();
holds<Equal<connect.ApiErrorCode, AllClasses["ApiError"]["code"]>>();
holds<Equal<server.VerificationErrorCode, AllClasses["VerificationError"]["code"]>>();

// ---- Every class has a guard, and every guard has a class

holds<Equal<keyof AllClasses, keyof AllGuarded>>();

// ---- Every guard narrows to its class: it has the same codes, and each instance of the class fits it

holds<Equal<AllGuarded["StoreConnectError"], connect.KnownError>>();
holds<Equal<AllGuarded["ApiError"], connect.ApiError>>();
type Mismatched = {
  [Name in Leaf]: Equal<CodeOf<AllGuarded[Name]>, AllClasses[Name]["code"]> extends true
    ? AllClasses[Name] extends AllGuarded[Name]
      ? never
      : Name
    : Name;
}[Leaf];
holds<Equal<Mismatched, never>>();

// ---- An entry point that exports a class also exports its guard

type WithoutGuard<Module> = Exclude<keyof Classes<Module>, keyof Guarded<Module>>;
holds<Equal<WithoutGuard<typeof connect>, never>>();
holds<Equal<WithoutGuard<typeof server>, never>>();

// ---- A StoreServerError stays one when a guard narrows it by its code

declare const storeServerError: server.StoreServerError;
if (server.isRateLimitError(storeServerError)) {
  holds<Equal<typeof storeServerError.code, "ERR_RATE_LIMIT">>();
  const wait: number | undefined = storeServerError.retryAfterMs;
  const name: server.StoreServerErrorName | undefined = storeServerError.errorName;
  void [wait, name];
}

declare const caught: unknown;
if (server.isNotFoundError(caught)) {
  // @ts-expect-error only a StoreServerError has an errorName
  caught.errorName;
  if (server.isStoreServerError(caught)) holds<Equal<typeof caught.code, "ERR_NOT_FOUND">>();
}
if (connect.isRateLimitError(caught)) {
  const wait: number | undefined = caught.retryAfterMs;
  void wait;
}
if (connect.isStoreConnectError(caught)) {
  switch (caught.code) {
    case "ERR_RATE_LIMIT":
      void caught.retryAfterMs;
      break;
    case "ERR_TIMEOUT":
      void caught.limit;
      break;
    case "ERR_VERIFICATION_ROOT":
      holds<Equal<typeof caught, server.VerificationError>>();
      break;
    default:
      // @ts-expect-error the other errors have no limit
      caught.limit;
  }
}
