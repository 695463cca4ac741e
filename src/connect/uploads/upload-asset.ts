/** `uploadAsset`: uploads a file of any kind that Apple's document has. */
import type { Requester } from "../../client/untyped-request.js";
import { type UploadKindRule, type UploadKinds, uploadKinds } from "../../generated/connect/upload-kinds.js";
import { checkNames, type Names, requireOneOf, requireStrings } from "../../options.js";
import { nameOf, type UploadFile } from "./source.js";
import { upload } from "./upload.js";
import { type TransferOptions, toTransferSettings, transferNames } from "./upload-options.js";

/** The kinds of files: the type of the resource, with the version of its path from 2. */
export type UploadKind = keyof UploadKinds;

/** The file of an upload. */
export interface FileOptions {
  /**
   * The bytes: a `Blob` or `File` (in Node `fileFromPath` of `storeconnect/node` makes one, in constant memory), a
   * `Uint8Array`, or a stream, whose parts are kept in memory while they are sent.
   */
  file: UploadFile;
  /** The number of bytes, which a stream needs. @default the size of `file` */
  size?: number | undefined;
  /** The name of the file. @default the `name` of `file` */
  fileName?: string | undefined;
}

/** The parent of a kind: an id, or ids by name if there are several relationships to choose from. */
type ParentOption<Parent> = undefined extends Parent
  ? {
      /** This kind has no parent. */
      parent?: undefined;
    }
  : {
      /** The id of the resource that the file belongs to; an object of ids if there are several kinds of parents. */
      parent: Parent;
    };

/** The attributes of a kind besides the name and the size of the file. */
type AttributesOption<Attributes> =
  Record<never, never> extends Attributes
    ? {
        /** More attributes of the reservation. */
        attributes?: Attributes | undefined;
      }
    : {
        /** More attributes of the reservation. */
        attributes: Attributes;
      };

/** Options of {@link uploadAsset}. */
export type UploadAssetOptions<Kind extends UploadKind> = FileOptions &
  TransferOptions &
  ParentOption<UploadKinds[Kind]["parent"]> &
  AttributesOption<UploadKinds[Kind]["attributes"]>;

type UntypedOptions = FileOptions & TransferOptions & { parent?: unknown; attributes?: object | undefined };

const optionNames: Names<UntypedOptions> = {
  file: true,
  size: true,
  fileName: true,
  parent: true,
  attributes: true,
  ...transferNames,
};

/**
 * Uploads a file, and returns its resource when Apple has processed it. Sends one request to reserve the file, one for each part
 * (to Apple's storage, without the token), one to commit it with the checksum that its kind wants, and one for each look at its
 * state. The key needs a role that may edit the parent.
 *
 * If the upload fails or is aborted, the reservation is deleted, unless `keepReservation` is set or the kind has no DELETE.
 *
 * @throws {UploadPartError} if a part can't be sent.
 * @throws {UploadSizeError} if the file has another size than announced, or changes while it is sent.
 * @throws {UploadExpiredError} if the URLs of the reservation have expired, about a week after it was made.
 * @throws {UploadChecksumError} if Apple found another checksum.
 * @throws {UploadFailedError} if Apple could not process the file.
 * @throws {TimeoutError} if the processing takes longer than `wait.timeoutMs`; the file stays.
 * @throws {ApiError} for an error response to the reservation, the commit or a look at the state.
 * @throws {TypeError} if an option is missing, wrong or unknown; nothing is sent.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/uploading-assets-to-app-store-connect
 * @example
 * const screenshot = await uploadAsset(connect, "appScreenshots", { parent: setId, file: await fileFromPath("1.png") });
 */
export function uploadAsset<Kind extends UploadKind>(
  client: Requester,
  kind: Kind,
  options: UploadAssetOptions<Kind>,
): Promise<UploadKinds[Kind]["resource"]>;
export async function uploadAsset(client: Requester, kind: string, options: UntypedOptions): Promise<unknown> {
  requireOneOf("kind", kind, Object.keys(uploadKinds));
  checkNames(options, optionNames, "an option of uploadAsset");
  const rule = (uploadKinds as Readonly<Record<string, UploadKindRule>>)[kind]!;
  const { file, size, fileName = nameOf(file), parent, attributes } = options;
  if (fileName === undefined) throw new TypeError('"fileName" is missing: the "file" has no name');
  requireStrings({ fileName });
  const relationships = relationshipsOf(kind, rule, parent);
  return upload(
    client,
    { kind, rule, file, size, fileName, attributes, relationships, parent },
    toTransferSettings(options),
  );
}

/** The relationships of a reservation. @throws {TypeError} if the parent is missing or not one of the kind's. */
function relationshipsOf(kind: string, { parents }: UploadKindRule, parent: unknown): Record<string, object> {
  const names = Object.keys(parents);
  if (names.length === 0) {
    if (parent !== undefined) throw new TypeError(`"parent" is not an option of "${kind}", which has no parent`);
    return {};
  }
  const ids = typeof parent === "string" && names.length === 1 ? { [names[0]!]: parent } : parent;
  if (typeof ids !== "object" || ids === null || Object.keys(ids).length === 0)
    throw new TypeError(
      names.length === 1
        ? `"parent" must be the id of one of ${parents[names[0]!]}`
        : `"parent" must be an object with the id of ${names.map((name) => `"${name}"`).join(" or ")}`,
    );
  const relationships: Record<string, object> = {};
  for (const [name, id] of Object.entries(ids as Record<string, unknown>)) {
    if (id === undefined) continue;
    requireOneOf("parent", name, names);
    requireStrings({ [`parent.${name}`]: id });
    relationships[name] = { data: { type: parents[name], id } };
  }
  return relationships;
}
