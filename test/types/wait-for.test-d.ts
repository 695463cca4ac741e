/** Never run: the compiler is the test. `until` and the result of waitFor have the document of the query. */
import { type ConnectClient, waitFor } from "storeconnect";

declare const connect: ConnectClient;
const params = { path: { id: "1" } };

const { data, included } = await waitFor(connect, "/v1/builds/{id}", {
  params: { ...params, query: { "fields[builds]": ["processingState", "app"], include: ["app"] } },
  until: ({ data }) => {
    // @ts-expect-error not selected
    data.attributes?.version;
    return data.attributes?.processingState === "VALID";
  },
});
// @ts-expect-error not selected
data.attributes?.version;
included?.[0]?.attributes.bundleId satisfies string | undefined;
waitFor(connect, "/v1/builds", { until: ({ data }) => data.length > 0 });
waitFor(connect, "/v1/builds/{id}", { params, until: async ({ data }) => data.attributes.expired === true });

// @ts-expect-error no until
waitFor(connect, "/v1/builds/{id}", { params });
// @ts-expect-error no id
waitFor(connect, "/v1/builds/{id}", { until: () => true });
// @ts-expect-error not a boolean
waitFor(connect, "/v1/builds/{id}", { params, until: ({ data }) => data.id });
// @ts-expect-error an unknown parameter
waitFor(connect, "/v1/builds", { params: { query: { nope: 1, limit: 1 } }, until: () => true });
