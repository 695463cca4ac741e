/** Attacks on the payload: JSON, kind, app, environment, and signed data inside a notification. */
import { type AppleChain, createAppleChain, signJws, toBase64 } from "../apple-chain.js";
import type { VerificationCase } from "./case.js";
import {
  appAppleId,
  appTransaction,
  bundleId,
  data,
  notification,
  now,
  realtimeRequest,
  renewalInfo,
  signedDate,
  transaction,
  verifierOptions,
} from "./payloads.js";

type Options = Partial<VerificationCase["options"]>;

export async function createClaimCases(chain: AppleChain): Promise<VerificationCase[]> {
  const cases: VerificationCase[] = [];
  const add = async (
    code: string | undefined,
    name: string,
    method: VerificationCase["method"],
    payload: object | string | Uint8Array,
    options: Options = {},
  ): Promise<void> => {
    const signed = await signJws(chain, payload);
    cases.push({ name, method, signed, options: { ...verifierOptions(chain), ...options }, ...(code && { code }) });
  };
  const accepted = add.bind(undefined, undefined);
  const sandbox = { environment: "Sandbox" } as const;

  // Valid data of every kind
  await accepted("a transaction", "verifyTransaction", transaction);
  await accepted("renewal info", "verifyRenewalInfo", renewalInfo);
  await accepted("an app transaction", "verifyAppTransaction", appTransaction);
  await accepted("a realtime request", "verifyRealtimeRequest", realtimeRequest);
  await accepted("a notification", "verifyNotification", { ...notification, data });
  await accepted("a summary", "verifyNotification", { ...notification, summary: data });
  await accepted("a sandbox transaction", "verifyTransaction", { ...transaction, ...sandbox }, sandbox);
  const sandboxData = { ...data, ...sandbox, appAppleId: undefined };
  await accepted(
    "a sandbox notification without app Apple ID",
    "verifyNotification",
    { ...notification, data: sandboxData },
    sandbox,
  );
  await accepted("characters outside ASCII, quotes and colons", "verifyTransaction", {
    ...transaction,
    offerIdentifier: 'ä:"\\{":😀',
  });

  const spaced = JSON.stringify(transaction, undefined, 2).replaceAll(":", " \n:\t");
  await accepted("a payload with whitespace around names and colons", "verifyTransaction", spaced);

  // JSON
  const payload = add.bind(undefined, "ERR_VERIFICATION_PAYLOAD");
  const json = JSON.stringify(transaction);
  await payload("a payload that is not JSON", "verifyTransaction", json.slice(0, -1));
  await payload("a payload that is an array", "verifyTransaction", `[${json}]`);
  await payload("a payload that is null", "verifyTransaction", "null");
  await payload("a payload that is a string", "verifyTransaction", JSON.stringify(json));
  await payload("two payloads", "verifyTransaction", json + json);
  await payload("a comment in the payload", "verifyTransaction", `/**/${json}`);
  await payload("a byte order mark", "verifyTransaction", `\u{feff}${json}`);
  await payload("bytes that are not UTF-8", "verifyTransaction", Buffer.from(json.replace("EUR", "\u{e9}"), "latin1"));
  await payload("a bundle id twice", "verifyTransaction", json.replace("{", '{"bundleId":"com.example.other",'));
  await payload(
    "a bundle id twice, once with an escape",
    "verifyTransaction",
    json.replace("{", '{"bundle\\u0049d":"a",'),
  );
  await payload(
    "a name twice deep in the payload",
    "verifyTransaction",
    json.replace("{", '{"a":[{"b":{"c":1,"c":{"d":2}}}],'),
  );
  await payload("a signing date as a string", "verifyTransaction", { ...transaction, signedDate: String(signedDate) });
  await payload("a signing date of null", "verifyTransaction", { ...transaction, signedDate: null });
  await payload("a creation date as a string", "verifyAppTransaction", {
    ...appTransaction,
    receiptCreationDate: "2026",
  });

  // Kind
  await payload("an empty payload", "verifyTransaction", {});
  await payload("a transaction for renewal info", "verifyRenewalInfo", transaction);
  await payload("a realtime request for renewal info", "verifyRenewalInfo", realtimeRequest);
  await payload("renewal info for a transaction", "verifyTransaction", renewalInfo);
  await payload("an app transaction for a transaction", "verifyTransaction", appTransaction);
  await payload("a notification for a transaction", "verifyTransaction", { ...notification, data });
  await payload("a transaction for a notification", "verifyNotification", transaction);
  await payload("a transaction for an app transaction", "verifyAppTransaction", transaction);
  await payload("renewal info for a realtime request", "verifyRealtimeRequest", renewalInfo);
  await payload("a notification about no app", "verifyNotification", notification);
  await payload("a notification with data of null", "verifyNotification", { ...notification, data: null });

  for (const [what, wrong] of [
    ["null", null],
    ["an empty string", ""],
    ["a number", 2000000000000001],
  ] as const) {
    await payload(`a transactionId that is ${what}`, "verifyTransaction", { ...transaction, transactionId: wrong });
    await payload(`an originalTransactionId that is ${what}, in renewal info`, "verifyRenewalInfo", {
      ...renewalInfo,
      originalTransactionId: wrong,
    });
    await payload(`a notificationType that is ${what}`, "verifyNotification", {
      ...notification,
      data,
      notificationType: wrong,
    });
  }

  // Bundle id
  const bundle = add.bind(undefined, "ERR_VERIFICATION_BUNDLE_ID");
  for (const [what, other] of [
    ["another bundle id", "com.example.other"],
    ["a bundle id in capitals", bundleId.toUpperCase()],
    ["a longer bundle id", `${bundleId}.extension`],
    ["no bundle id", undefined],
    ["a bundle id of null", null],
    ["a bundle id in an array", [bundleId]],
  ] as const) {
    await bundle(`${what} in a transaction`, "verifyTransaction", { ...transaction, bundleId: other });
    await bundle(`${what} in an app transaction`, "verifyAppTransaction", { ...appTransaction, bundleId: other });
    await bundle(`${what} in a notification`, "verifyNotification", {
      ...notification,
      data: { ...data, bundleId: other },
    });
  }
  const token = { externalPurchaseId: "b2158121-7af9-49d4-9561-1f588205523e", appAppleId, bundleId };
  const otherToken = { ...token, bundleId: "com.example.other" };
  await bundle("another bundle id in a summary", "verifyNotification", {
    ...notification,
    summary: { ...data, bundleId: "a" },
  });
  await bundle("another bundle id in app data", "verifyNotification", {
    ...notification,
    appData: { ...data, bundleId: "a" },
  });
  await bundle("another bundle id in a token", "verifyNotification", {
    ...notification,
    externalPurchaseToken: otherToken,
  });
  await bundle("a second subject of another app", "verifyNotification", {
    ...notification,
    data,
    summary: { ...data, bundleId: "a" },
  });

  // App Apple ID
  const app = add.bind(undefined, "ERR_VERIFICATION_APP_APPLE_ID");
  for (const [what, other] of [
    ["another app Apple ID", appAppleId + 1],
    ["no app Apple ID", undefined],
    ["an app Apple ID as a string", String(appAppleId)],
  ] as const) {
    await app(`${what} in a notification`, "verifyNotification", {
      ...notification,
      data: { ...data, appAppleId: other },
    });
    await app(`${what} in an app transaction`, "verifyAppTransaction", { ...appTransaction, appAppleId: other });
    await app(`${what} in a realtime request`, "verifyRealtimeRequest", { ...realtimeRequest, appAppleId: other });
  }

  // Environment
  const environment = add.bind(undefined, "ERR_VERIFICATION_ENVIRONMENT");
  for (const other of ["Sandbox", "Xcode", "LocalTesting", "production", "", undefined]) {
    await environment(`a transaction of ${other} in Production`, "verifyTransaction", {
      ...transaction,
      environment: other,
    });
  }
  await environment("a transaction of Production in Sandbox", "verifyTransaction", transaction, sandbox);
  await environment("renewal info of Sandbox", "verifyRenewalInfo", { ...renewalInfo, ...sandbox });
  await environment("an app transaction of Sandbox", "verifyAppTransaction", {
    ...appTransaction,
    receiptType: "Sandbox",
  });
  await environment("a realtime request of Sandbox", "verifyRealtimeRequest", { ...realtimeRequest, ...sandbox });
  await environment("a notification of Sandbox", "verifyNotification", {
    ...notification,
    data: { ...data, ...sandbox },
  });
  const sandboxToken = { ...token, externalPurchaseId: `SANDBOX_${token.externalPurchaseId}` };
  await environment("a token of Sandbox", "verifyNotification", {
    ...notification,
    externalPurchaseToken: sandboxToken,
  });
  await accepted("a token", "verifyNotification", { ...notification, externalPurchaseToken: token });

  return [...cases, ...(await createNestedCases(chain)), ...(await createLocalCases(chain))];
}

async function createNestedCases(chain: AppleChain): Promise<VerificationCase[]> {
  const cases: VerificationCase[] = [];
  const good = await signJws(chain, transaction);
  const tampered = good.replace(/\..*\./, `.${(await signJws(chain, { ...transaction, price: 0 })).split(".")[1]}.`);
  const nested = async (name: string, members: object, code?: string): Promise<void> => {
    const signed = await signJws(chain, { ...notification, data: { ...data, ...members } });
    cases.push({ name, method: "verifyNotification", signed, options: verifierOptions(chain), ...(code && { code }) });
  };
  const signedRenewalInfo = await signJws(chain, renewalInfo);
  await nested("a notification with all in it", { signedTransactionInfo: good, signedRenewalInfo });
  await nested(
    "a tampered transaction in a notification",
    { signedTransactionInfo: tampered },
    "ERR_VERIFICATION_SIGNATURE",
  );
  const stranger = await signJws(await createAppleChain(), transaction);
  await nested(
    "a stranger's transaction in a notification",
    { signedTransactionInfo: stranger },
    "ERR_VERIFICATION_ROOT",
  );
  const ofOther = await signJws(chain, { ...transaction, bundleId: "com.example.other" });
  await nested(
    "another app's transaction in a notification",
    { signedTransactionInfo: ofOther },
    "ERR_VERIFICATION_BUNDLE_ID",
  );
  const ofSandbox = await signJws(chain, { ...renewalInfo, environment: "Sandbox" });
  await nested(
    "renewal info of Sandbox in a notification",
    { signedRenewalInfo: ofSandbox },
    "ERR_VERIFICATION_ENVIRONMENT",
  );
  await nested(
    "a transaction for renewal info in a notification",
    { signedRenewalInfo: good },
    "ERR_VERIFICATION_PAYLOAD",
  );
  await nested(
    "a transaction in a notification that is not signed",
    { signedTransactionInfo: transaction },
    "ERR_VERIFICATION_FORMAT",
  );
  await nested("an empty transaction in a notification", { signedTransactionInfo: "" }, "ERR_VERIFICATION_FORMAT");

  const otherApp = await signJws(chain, { ...appTransaction, appAppleId: 1 });
  const appData = { ...data, signedAppTransactionInfo: otherApp };
  cases.push({
    name: "another app's app transaction in a notification",
    method: "verifyNotification",
    signed: await signJws(chain, { ...notification, appData }),
    options: verifierOptions(chain),
    code: "ERR_VERIFICATION_APP_APPLE_ID",
  });
  return cases;
}

/** Data of Xcode and of local tests, which Apple does not sign. */
async function createLocalCases(chain: AppleChain): Promise<VerificationCase[]> {
  const { leaf } = chain;
  const one = { ...chain, x5c: [toBase64(leaf.der)] };
  const xcode = { ...transaction, environment: "Xcode", signedDate: now + 0.447 };
  const signed = await signJws(one, xcode);
  const options = { bundleId, environment: "Xcode", now } as const;
  const pinned = { ...options, rootCertificates: one.x5c };
  const method = "verifyTransaction";
  const stranger = await createAppleChain();
  const strange = { ...one, leaf: stranger.leaf };
  return [
    { name: "Xcode's data in Xcode", method, signed, options },
    { name: "Xcode's data with its certificate", method, signed, options: pinned },
    {
      name: "Xcode's data in Production",
      method,
      signed,
      options: verifierOptions(chain),
      code: "ERR_VERIFICATION_CHAIN_LENGTH",
    },
    {
      name: "Xcode's data in Production under Apple's chain",
      method,
      signed: await signJws(chain, xcode),
      options: verifierOptions(chain),
      code: "ERR_VERIFICATION_ENVIRONMENT",
    },
    {
      name: "Xcode's data in LocalTesting",
      method,
      signed,
      options: { ...options, environment: "LocalTesting" },
      code: "ERR_VERIFICATION_ENVIRONMENT",
    },
    {
      name: "Production's data in Xcode",
      method,
      signed: await signJws(chain, transaction),
      options,
      code: "ERR_VERIFICATION_ENVIRONMENT",
    },
    {
      name: "another app's data in Xcode",
      method,
      signed: await signJws(one, { ...xcode, bundleId: "com.example.other" }),
      options,
      code: "ERR_VERIFICATION_BUNDLE_ID",
    },
    {
      name: "alg none in Xcode",
      method,
      signed: await signJws(one, xcode, { header: { alg: "none" } }),
      options,
      code: "ERR_VERIFICATION_ALGORITHM",
    },
    {
      name: "a stranger's signature with Xcode's certificate",
      method,
      signed: await signJws(strange, xcode),
      options: pinned,
      code: "ERR_VERIFICATION_SIGNATURE",
    },
    {
      name: "a stranger's certificate for Xcode's",
      method,
      signed: await signJws({ ...strange, x5c: [toBase64(stranger.leaf.der)] }, xcode),
      options: pinned,
      code: "ERR_VERIFICATION_ROOT",
    },
    {
      name: "a chain of three for Xcode's one",
      method,
      signed: await signJws(chain, xcode),
      options: pinned,
      code: "ERR_VERIFICATION_CHAIN_LENGTH",
    },
  ];
}
