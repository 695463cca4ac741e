/** Reads the body of a success response in the form that a call asks for. */
import type { Bytes } from "../encoding/bytes.js";
import type { ParseAs } from "./types/route.js";

/** Made once, since a `TextDecoder` takes longer to make than most bodies take to decode. */
const utf8 = new TextDecoder();

/** Takes the bytes of success bodies from the transport and decodes them. */
export interface BodyReader {
  /** Takes the whole body of `response`, as the `read` of a call's context. */
  readonly read: (response: Response, bytes: Bytes) => void;
  /** Whether the body of `response` was read here. */
  readonly has: (response: Response) => boolean;
  /**
   * The body of `response` in the form that the call asks for; `undefined` for an empty body that should be JSON.
   *
   * @throws {SyntaxError} if it should be JSON and is not.
   */
  readonly decode: (response: Response) => unknown;
}

/** A body reader for one call. */
export function createBodyReader(parseAs: ParseAs): BodyReader {
  // By response: the body of an earlier attempt may still arrive while a later attempt is in flight.
  const bodies = new Map<Response, Bytes>();
  return {
    read: (response, bytes) => {
      bodies.set(response, bytes);
    },
    has: (response) => bodies.has(response),
    decode: (response) => decodeBody(bodies.get(response)!, response, parseAs),
  };
}

function decodeBody(bytes: Bytes, { headers }: Response, parseAs: ParseAs): unknown {
  if (parseAs === "arrayBuffer") return bytes.buffer;
  if (parseAs === "blob") return new Blob([bytes], { type: headers.get("Content-Type") ?? "" });
  const string = utf8.decode(bytes);
  if (parseAs !== "json") return string;
  return string === "" ? undefined : JSON.parse(string);
}
