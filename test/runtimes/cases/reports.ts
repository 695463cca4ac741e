/** Reports: compressed ones to rows, lists as CSV, performance. */
import { all, type Cases, check, checkEqual, rejection, type World } from "../case.js";

/** The day, and in Apple's fiscal year the month, so many days ago: the stores have the time of the machine. */
const dayBefore = (days: number): Date => new Date(Date.now() - days * 86_400_000);
const day = dayBefore(3).toISOString().slice(0, 10);
const fiscalMonth = (date: Date): string => {
  // It begins in October of the year before.
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + 3;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
};
const daily = { vendorNumber: "85000000", type: "SALES", frequency: "DAILY", date: day } as const;

/** A store with the sample, whose reports are gzip of two members. */
async function sample({ modules, createStore }: World) {
  const store = await createStore({ settings: { gzipMembers: 2 } });
  const { createConnectClient } = modules["."];
  const connect = createConnectClient({ ...store.credentials, baseUrl: store.baseUrl, retry: { limit: 1 } });
  const { data } = await connect.GET("/v1/apps", { params: { query: { limit: 1 } } });
  return { store, connect, app: data.data[0]!.id };
}

export const reports: Cases = {
  "a sales report is read as rows, a string, bytes and gzip": async (world) => {
    const { connect } = await sample(world);
    const { salesReport } = world.modules["./reports"];
    const report = await salesReport(connect, daily);
    const rows = await all(report.rows());
    check(rows.length > 0 && rows.every(({ Units }) => typeof Units === "number"), "rows with numbers");
    const text = await (await salesReport(connect, daily)).text();
    checkEqual(text.trimEnd().split("\n").length, rows.length + 1);
    const streamed = await new Response((await salesReport(connect, daily)).stream()).text();
    checkEqual(streamed === text, true);
    const gzip = await new Response((await salesReport(connect, daily)).compressed()).arrayBuffer();
    checkEqual([...new Uint8Array(gzip, 0, 2)], [0x1f, 0x8b]);
    const records = await all((await salesReport(connect, daily)).records());
    checkEqual(records.length, rows.length);
    await (await salesReport(connect, daily)).cancel();
  },
  "a combination that does not exist is a TypeError, a report that is missing a NotFoundError": async (world) => {
    const { connect, store } = await sample(world);
    const { isNotFoundError, NotFoundError, salesReport } = world.modules["./reports"];
    check(
      (await rejection(salesReport(connect, { ...daily, date: day.slice(0, 7) }))) instanceof TypeError,
      "a TypeError",
    );
    await store.fault({ status: 404 });
    const error = await rejection(salesReport(connect, daily));
    check(isNotFoundError(error) && error instanceof NotFoundError, `a NotFoundError, not ${error}`);
  },
  "a finance report has rows and a trailer": async (world) => {
    const { connect } = await sample(world);
    const { financeReport } = world.modules["./reports"];
    const report = await financeReport(connect, {
      vendorNumber: "85000000",
      type: "FINANCIAL",
      region: "ZZ",
      date: fiscalMonth(dayBefore(100)),
    });
    const rows = await all(report);
    check(rows.length > 0 && rows.every(({ Quantity }) => typeof Quantity === "number"), "rows with numbers");
    check(
      report.trailer.some(([name]) => name === "Total_Rows"),
      "a trailer",
    );
  },
  "a report that ends too early, is damaged, or is not a table has its own error": async (world) => {
    const { connect, store } = await sample(world);
    const {
      isReportCorruptedError,
      isReportFormatError,
      isReportTruncatedError,
      isStoreConnectError,
      ReportCorruptedError,
      ReportFormatError,
      ReportTruncatedError,
      salesReport,
      StoreConnectError,
    } = world.modules["./reports"];
    const body = await new Response((await salesReport(connect, daily)).compressed()).arrayBuffer();
    /** A client whose report is other bytes. */
    const reading = async (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> => {
      const { createConnectClient } = world.modules["."];
      const headers = { "content-type": "application/a-gzip" };
      const changed = createConnectClient({
        token: "made-up",
        baseUrl: store.baseUrl,
        fetch: async () => new Response(bytes, { headers }),
      });
      return await rejection(all((await salesReport(changed, daily)).rows()));
    };
    const truncated = await reading(new Uint8Array(body.slice(0, -20)));
    check(
      isReportTruncatedError(truncated) && truncated instanceof ReportTruncatedError,
      `truncated, not ${truncated}`,
    );
    check(isStoreConnectError(truncated) && truncated instanceof StoreConnectError, "a StoreConnectError");
    const bytes = new Uint8Array(body.slice(0));
    bytes.fill(0xff, 20, 60);
    const corrupted = await reading(bytes);
    check(
      isReportCorruptedError(corrupted) && corrupted instanceof ReportCorruptedError,
      `corrupted, not ${corrupted}`,
    );
    const table = "Provider\tUnits\nAPPLE\tmany\n";
    const zipped = new Blob([table]).stream().pipeThrough(new CompressionStream("gzip"));
    const wrong = await reading(new Uint8Array(await new Response(zipped).arrayBuffer()));
    check(isReportFormatError(wrong) && wrong instanceof ReportFormatError, `a ReportFormatError, not ${wrong}`);
  },
  "analytics reports are read with their checksums, and another segment is a ReportChecksumError": async (world) => {
    const { connect, store, app } = await sample(world);
    const { analyticsReports, isReportChecksumError, ReportChecksumError } = world.modules["./reports"];
    await analyticsReports(connect, { app });
    await store.advance("P3D");
    const options = { app, reports: ["App Downloads Standard"], granularity: "DAILY" } as const;
    const [first] = await all((await analyticsReports(connect, options)).instances());
    checkEqual((await all(first!.rows())).length, 6);
    const changing = async (request: Request): Promise<Response> => {
      const zipped = new Blob(["Date\n2026-11-01\n"]).stream().pipeThrough(new CompressionStream("gzip"));
      await (await fetch(request)).arrayBuffer();
      return new Response(zipped);
    };
    const [changed] = await all((await analyticsReports(connect, { ...options, fetch: changing })).instances());
    const error = await rejection(all(changed!.rows()));
    check(isReportChecksumError(error) && error instanceof ReportChecksumError, `a ReportChecksumError, not ${error}`);
  },
  "lists are read as CSV": async (world) => {
    const { connect, app } = await sample(world);
    const { csvRows } = world.modules["./reports"];
    const rows = await csvRows(connect, "/v1/apps/{id}/appPricePoints", {
      params: { path: { id: app }, query: { "filter[territory]": ["JPN"] } },
    });
    checkEqual((await all(rows)).length, 800);
  },
  "metrics and logs become lists": async (world) => {
    const { connect, app } = await sample(world);
    const { callStacks, metricPoints } = world.modules["./reports"];
    const { data: metrics } = await connect.GET("/v1/apps/{id}/perfPowerMetrics", { params: { path: { id: app } } });
    check(
      metricPoints(metrics).every(({ value }) => typeof value === "number"),
      "numbers",
    );
    check(metricPoints(metrics).length > 0, "points");
    const callStackTree = [{ callStacks: [{ callStackRootFrames: [{ symbolName: "main", isBlameFrame: true }] }] }];
    const productData = [{ signatureId: "s", diagnosticLogs: [{ callStackTree }] }];
    const [stack] = callStacks({ productData });
    checkEqual(
      stack?.frames.map(({ symbol, isBlamed }) => [symbol, isBlamed]),
      [["main", true]],
    );
  },
};
