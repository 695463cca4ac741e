/** An operation, described for people. */
import {
  type FlatBody,
  type FlatMembers,
  type Operation,
  type OperationResponse,
  type Property,
  summaryOf,
  type ValueRule,
} from "../../../operations/index.js";

/** How the operation is called. */
export interface Snippets {
  readonly typescript: string;
  readonly command: string | undefined;
}

/** Listed values after which a line is cut. */
const shownValues = 12;
/** Levels of a response that are shown. */
const responseDepth = 2;

/** @param others other methods of the same path. */
export function describeOperation(
  operation: Operation,
  others: readonly string[],
  { typescript, command }: Snippets,
): string {
  const { method, path, id, deprecated, page, parameters, body, response } = operation;
  const { flat, linkage, properties = [] } = body ?? {};
  const sections = [
    [
      `${method} ${path}${deprecated ? "  (deprecated)" : ""}`,
      summaryOf(operation),
      `operationId ${id}`,
      ...(page === undefined ? [] : [page]),
      ...(others.length > 0 ? [`The path also has ${others.join(", ")}.`] : []),
    ],
    section(
      "Parameters (* is required)",
      parameters.flatMap((parameter) => lines(parameter, 1)),
    ),
    section("Body as one flat object, for create, update and -f (* is required)", flat ? flatLines(flat) : []),
    section("Body", linkage ? [`data  ids of ${linkage.to}`] : []),
    section(
      `Body as Apple's document has it, for -F (${body?.mediaType})`,
      properties.flatMap((property) => lines(property, 9)),
    ),
    section(
      `Response ${response.status}: ${responseType(response)}`,
      response.properties.flatMap((one) => lines(one, responseDepth)),
      true,
    ),
    section("included, by include", response.includable.length > 0 ? [response.includable.join(", ")] : []),
    section("TypeScript", typescript.trimEnd().split("\n")),
    section("Command", command === undefined ? ["The command does not call the App Store Server API."] : [command]),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const section = (title: string, lines: readonly string[], always = false): string[] =>
  lines.length > 0 || always ? [title, ...lines.map((line) => `  ${line}`.trimEnd())] : [];

/** A property and those below it. */
function lines(property: Property, depth: number): string[] {
  const { name, required, properties = [] } = property;
  const below = depth > 1 ? properties.flatMap((one) => lines(one, depth - 1)) : [];
  return [`${name}${required ? "*" : ""}  ${ruleText(property)}`, ...below.map((line) => `  ${line}`)];
}

function ruleText({ type, list, nullable, values, open, format, minimum, maximum }: ValueRule): string {
  const listed = values?.slice(0, shownValues).join(" | ");
  const more = (values?.length ?? 0) - shownValues;
  const bounds = [minimum === undefined ? "" : `from ${minimum}`, maximum === undefined ? "" : `to ${maximum}`];
  return [
    listed === undefined
      ? (format ?? type)
      : `${listed}${more > 0 ? ` and ${more} more` : ""}${open ? " or others" : ""}`,
    ...bounds,
    list ? "(list)" : "",
    nullable ? "or null" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function flatLines(flat: FlatBody): string[] {
  const created = Object.entries(flat.creates).flatMap(([type, members]) => [
    `a new resource of ${type}`,
    ...memberLines(members).map((line) => `  ${line}`),
  ]);
  return [...memberLines(flat), ...created];
}

const memberLines = ({ attributes, relationships }: FlatMembers): string[] => [
  ...attributes.flatMap((attribute) => lines(attribute, 9)),
  ...relationships.map(({ name, required, to, many, nullable, creates }) => {
    const what = `${many ? "ids" : "id"} of ${to}`;
    return `${name}${required ? "*" : ""}  ${what}${creates ? ", or new ones" : ""}${nullable ? " or null" : ""}`;
  }),
];

function responseType({ type, many, linkage, mediaTypes, nullable }: OperationResponse): string {
  if (mediaTypes.length === 0) return "no body";
  if (type === undefined) return mediaTypes.join(", ");
  const what = linkage ? `id of ${type}` : type;
  return `${many ? "list of " : ""}${what}${nullable ? " or null" : ""}${mediaTypes.length > 1 ? ` (${mediaTypes.join(", ")})` : ""}`;
}
