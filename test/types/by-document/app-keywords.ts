/** Types of shapes that Apple's document has since 4.0. */
import type { ConnectClient } from "storeconnect";

declare const connect: ConnectClient;

// Apple's document lists no field at all, which would allow none.
connect.GET("/v1/apps/{id}/searchKeywords", {
  params: { path: { id: "1" }, query: { "fields[appKeywords]": ["anything"] } },
});
