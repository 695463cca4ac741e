/** Prints the notifications that a schema lists as `x-notifications`: as types by type and subtype, and as data. */
import type { OpenApiDocument } from "../../openapi.js";

interface Notification {
  type: string;
  meaning: string;
  variants: { subtype: string | null; carries: string }[];
}

/** Returns the content of `notifications.ts`, or undefined if the document has no notifications. */
export function printNotifications(document: OpenApiDocument): string | undefined {
  const [payload, schema] =
    Object.entries(document.components.schemas).find(([, candidate]) => candidate["x-notifications"]) ?? [];
  if (!payload || !schema) return undefined;
  const notifications = schema["x-notifications"] as Notification[];
  const carried = [...new Set(notifications.flatMap(({ variants }) => variants.map(({ carries }) => carries)))];

  const body = (carries: string): string => {
    const others = carried.filter((member) => member !== carries).map((member) => ` ${member}?: never;`);
    return `{ ${carries}: NonNullable<${payload}["${carries}"]>;${others.join("")} }`;
  };
  const variant = (type: string, { subtype, carries }: Notification["variants"][number]): string =>
    `    ${subtype ?? "none"}: Common & ${bodyName(carries)} & { notificationType: "${type}"; ` +
    `${subtype === null ? "subtype?: never" : `subtype: "${subtype}"`} };`;

  const bodies = carried.map((carries) => `interface ${bodyName(carries)} ${body(carries)}`);
  const types = notifications.map(
    ({ type, meaning, variants }) =>
      `  /** ${meaning[0]!.toUpperCase()}${meaning.slice(1)}. */\n  ${type}: {\n${variants.map((one) => variant(type, one)).join("\n")}\n  };`,
  );
  /** All subtypes with the same body in one, since a subtype that is not known yet comes with one of these bodies. */
  const whole = ({ type, variants }: Notification): string => {
    const all = [...new Set(variants.map(({ carries }) => carries))].map((carries) => {
      const known = variants.filter((one) => one.carries === carries && one.subtype !== null);
      const subtypes = known.map(({ subtype }) => `"${subtype}" | `).join("");
      const subtype = subtypes ? `${subtypes}(string & {})` : "string";
      return `(Common & ${bodyName(carries)} & { notificationType: "${type}"; subtype?: ${subtype} })`;
    });
    return `  ${type}: ${all.join(" | ")};`;
  };
  const rows = notifications.map(
    ({ type, variants }) =>
      `  ${type}: { ${variants.map(({ subtype, carries }) => `${subtype ?? "none"}: "${carries}"`).join(", ")} },`,
  );
  return `import type { ${payload} } from "./schemas.js";

type Common = Omit<${payload}, "notificationType" | "subtype" | ${carried.map((member) => `"${member}"`).join(" | ")}>;
${bodies.join("\n")}

/** Every notification by type and subtype; \`none\` means no subtype. */
export interface NotificationTypes {
${types.join("\n")}
}

/** Every notification by type, of any subtype, also one that Apple adds later. */
export interface NotificationsOfType {
${notifications.map(whole).join("\n")}
}

/** Which member a notification carries, by type and subtype. */
export const notificationBodies = {
${rows.join("\n")}
} as const;
`;
}

const bodyName = (carries: string): string => `With${carries[0]!.toUpperCase()}${carries.slice(1)}`;
