/**
 * Performance metrics and diagnostic logs as flat lists. The calls are `connect.GET("/v1/apps/{id}/perfPowerMetrics")`, the same
 * below `/v1/builds/{id}`, and `connect.GET("/v1/diagnosticSignatures/{id}/logs")`; their documents are nested seven levels deep.
 */
import type { DiagnosticLogCallStackNode, diagnosticLogs, xcodeMetrics } from "../../generated/connect/schemas.js";

/** One value of a metric: of one version of the app, on one kind of device, at one percentile. */
export interface MetricPoint {
  /** Such as `IOS`. */
  readonly platform: string | null;
  /** Such as `HANG`, `LAUNCH` or `MEMORY`. */
  readonly category: string | null;
  /** Such as `hangTime`. */
  readonly metric: string | null;
  /** The unit as it is shown, such as `Seconds`. */
  readonly unit: string | null;
  /** Such as `percentile.fifty`. */
  readonly percentile: string | null;
  /** Such as `all_iphones`. */
  readonly device: string | null;
  readonly deviceName: string | null;
  /** The version of the app. */
  readonly version: string | null;
  readonly value: number | null;
  readonly errorMargin: number | null;
  /** Apple's judgement of the value, such as `good`. */
  readonly goal: string | null;
  /** The part of the system that the value is about; null if it is about the whole. */
  readonly subSystem: string | null;
}

/**
 * The values in performance metrics, in the order of the document. Sends nothing.
 *
 * @param metrics the `data` of a GET of `perfPowerMetrics`.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/xcodemetrics
 * @example
 * const { data } = await connect.GET("/v1/apps/{id}/perfPowerMetrics", { params: { path: { id } } });
 * const launches = metricPoints(data).filter(({ category }) => category === "LAUNCH");
 */
export function metricPoints(metrics: xcodeMetrics): MetricPoint[] {
  const found: MetricPoint[] = [];
  for (const { platform, metricCategories } of metrics.productData ?? []) {
    for (const { identifier: category, metrics: ofCategory } of metricCategories ?? []) {
      for (const { identifier: metric, unit, datasets } of ofCategory ?? []) {
        for (const { filterCriteria, points } of datasets ?? []) {
          for (const point of points ?? [])
            found.push({
              platform: platform ?? null,
              category: category ?? null,
              metric: metric ?? null,
              unit: unit?.displayName ?? unit?.identifier ?? null,
              percentile: filterCriteria?.percentile ?? null,
              device: filterCriteria?.device ?? null,
              deviceName: filterCriteria?.deviceMarketingName ?? null,
              version: point.version ?? null,
              value: point.value ?? null,
              errorMargin: point.errorMargin ?? null,
              goal: point.goal ?? null,
              subSystem: point.percentageBreakdown?.subSystemLabel ?? null,
            });
        }
      }
    }
  }
  return found;
}

/** One frame of a call stack. */
export interface CallStackFrame {
  /** The number of frames that it is below. */
  readonly depth: number;
  /** The frame as Apple writes it. */
  readonly raw: string | null;
  readonly symbol: string | null;
  readonly binary: string | null;
  readonly file: string | null;
  readonly line: string | null;
  /** How often it was seen. */
  readonly sampleCount: number | null;
  /** Whether Apple holds it responsible. */
  readonly isBlamed: boolean;
}

/** One call stack of a diagnostic log, with what is known about the device and the app. */
export interface DiagnosticCallStack {
  readonly signatureId: string | null;
  /** Such as `hang`. */
  readonly event: string | null;
  readonly appVersion: string | null;
  readonly buildVersion: string | null;
  readonly osVersion: string | null;
  readonly deviceType: string | null;
  /** Each frame before those that it calls. */
  readonly frames: readonly CallStackFrame[];
}

/**
 * The call stacks in the logs of a diagnostic signature, in the order of the document. Sends nothing.
 *
 * @param logs the `data` of a GET of `/v1/diagnosticSignatures/{id}/logs`.
 * @see https://developer.apple.com/documentation/appstoreconnectapi/diagnosticlogs
 */
export function callStacks(logs: diagnosticLogs): DiagnosticCallStack[] {
  const found: DiagnosticCallStack[] = [];
  for (const { signatureId, diagnosticLogs: ofProduct } of logs.productData ?? []) {
    for (const { callStackTree, diagnosticMetaData: about } of ofProduct ?? []) {
      for (const { callStackRootFrames } of (callStackTree ?? []).flatMap(({ callStacks: own }) => own ?? []))
        found.push({
          signatureId: signatureId ?? null,
          event: about?.event ?? null,
          appVersion: about?.appVersion ?? null,
          buildVersion: about?.buildVersion ?? null,
          osVersion: about?.osVersion ?? null,
          deviceType: about?.deviceType ?? null,
          frames: framesOf(callStackRootFrames ?? []),
        });
    }
  }
  return found;
}

/** Not recursive: a stack can be deeper than the one of the program that reads it. */
function framesOf(roots: readonly DiagnosticLogCallStackNode[]): CallStackFrame[] {
  const found: CallStackFrame[] = [];
  const todo = [...roots].reverse().map((node) => ({ node, depth: 0 }));
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, depth } = next;
    found.push({
      depth,
      raw: node.rawFrame ?? null,
      symbol: node.symbolName ?? null,
      binary: node.binaryName ?? null,
      file: node.fileName ?? null,
      line: node.lineNumber ?? null,
      sampleCount: node.sampleCount ?? null,
      isBlamed: node.isBlameFrame === true,
    });
    for (const sub of [...(node.subFrames ?? [])].reverse()) todo.push({ node: sub, depth: depth + 1 });
  }
  return found;
}
