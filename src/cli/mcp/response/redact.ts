/** Takes secrets out of responses: a model and its provider see all that a tool returns. */

/** Attributes that are secrets whatever they contain. `uploadOperations` are signed URLs with headers. */
const secretNames: Readonly<Record<string, string>> = {
  uploadOperations: "[redacted: signed upload URLs]",
  demoAccountPassword: "[redacted: password]",
  assetToken: "[redacted: token]",
  secret: "[redacted: secret]",
};

/** Attributes, by type, that are URLs which anyone can download from. */
const signedUrls: Readonly<Record<string, readonly string[]>> = {
  alternativeDistributionPackageDeltas: ["url"],
  alternativeDistributionPackageVariants: ["url"],
  alternativeDistributionPackageVersions: ["url"],
  analyticsReportSegments: ["url"],
  appEncryptionDeclarationDocuments: ["downloadUrl"],
  appEncryptionDeclarations: ["documentUrl"],
  betaFeedbackScreenshotSubmissions: ["url"],
  ciArtifacts: ["downloadUrl"],
  inAppPurchaseContents: ["url"],
};

/** Returns the value without its secrets: attributes of the lists above, and tokens, keys and signatures in any string. */
export function redact(value: unknown): unknown {
  return redactMember(value, []);
}

/** @param urls the names of members of the resource that are signed URLs. */
function redactMember(value: unknown, urls: readonly string[]): unknown {
  if (typeof value === "string") return redactString(value);
  if (Array.isArray(value)) return value.map((item) => redactMember(item, urls));
  if (typeof value !== "object" || value === null) return value;
  const members = value as Readonly<Record<string, unknown>>;
  const type = members["type"];
  const own = typeof type === "string" && Object.hasOwn(signedUrls, type) ? signedUrls[type]! : urls;
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => {
      const isEmpty = member === null || member === undefined || (Array.isArray(member) && member.length === 0);
      if (isEmpty) return [name, member];
      if (Object.hasOwn(secretNames, name)) return [name, secretNames[name]];
      if (own.includes(name)) return [name, "[redacted: signed URL]"];
      return [name, redactMember(member, own)];
    }),
  );
}

/** Returns the string without tokens (JWTs), private keys, and the queries of signed URLs. */
export const redactString = (text: string): string =>
  text
    .replaceAll(jwt, "[redacted: token]")
    .replaceAll(pem, "[redacted: private key]")
    .replaceAll(urlQuery, (url, start: string, query: string) => (signature.test(query) ? `${start}?[redacted]` : url));

const jwt = /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g;
const pem = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g;
const urlQuery = /(https?:\/\/[^\s?#"'<>\\]+)\?([^\s#"'<>\\]+)/g;
/** Names that signed URLs have: of Amazon S3 and CloudFront, Google, Azure, and general ones. */
const signature = /(^|[&-])(signature|sig|token|access_?key(id)?|credential|policy|key-pair-id|hmac)=/i;
