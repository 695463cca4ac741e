import { describe, expect, it } from "vitest";
import { printRules } from "../../../scripts/generate/emit/rules.js";
import { prepare } from "../../../scripts/generate/pipeline.js";
import { targetsOf } from "../../../scripts/generate/targets.js";
import type { OpenApiDocument } from "../../../scripts/openapi.js";
import type { DocumentRules } from "../../../src/generated/connect/rules.js";
import { ErrorResponse } from "../../../src/testing/error-response.js";
import { documentsNote, hasAppleDocuments, pathOf } from "../../helpers/apple-documents.js";
import { createApp, createFakeWorld, patch } from "../../helpers/fake-world.js";

/** The table of a document, read from the module that the generator writes. */
async function tableOf(version: string): Promise<DocumentRules> {
  const { document } = await prepare(pathOf(version), targetsOf(process.cwd()).connect);
  const code = printRules(document as OpenApiDocument);
  const start = code.indexOf(" = `") + " = `".length;
  const literal = code.slice(start, code.lastIndexOf("`"));
  return JSON.parse(literal) as DocumentRules;
}

describe.skipIf(!hasAppleDocuments)(`the states, by Apple's older documents${documentsNote}`, () => {
  it.each(["3.7.0", "4.4.1"])(
    "%s: a version gets to the App Store, a build to its testers, and each type can be created",
    async (version) => {
      const world = createFakeWorld({ table: await tableOf(version) });
      const { app, build } = createApp(world);
      const appStoreVersion = world.create(
        "appStoreVersions",
        { platform: "IOS", versionString: "1.0" },
        { app, build },
      );
      world.create("appStoreVersionSubmissions", {}, { appStoreVersion });
      world.clock.advance("P2D");
      expect(appStoreVersion.attributes).toMatchObject({
        appVersionState: "READY_FOR_DISTRIBUTION",
        appStoreState: "READY_FOR_SALE",
      });
      world.create("betaGroups", { name: "Crew" }, { app, builds: build });
      const detail = world.store.relatedOne(build, "buildBetaDetail")!;
      world.create("betaAppReviewSubmissions", {}, { build });
      world.clock.advance("P2D");
      expect(detail.attributes["externalBuildState"]).toBe("IN_BETA_TESTING");

      const attributes = {
        versionString: "2.0",
        cfBundleShortVersionString: "1.0",
        cfBundleVersion: "3",
        url: "https://a.example",
      };
      const rejected: string[] = [];
      for (const type of world.rules.types) {
        try {
          const resource = world.create(type, { ...attributes, platform: "TV_OS" });
          patch(world, resource, {});
        } catch (error) {
          // Some need relationships, and say so; no behavior fails for want of what a document lacks.
          if (!(error instanceof ErrorResponse)) throw error;
          rejected.push(type);
        }
      }
      expect(rejected.length).toBeLessThan(10);
      world.clock.advance("P1Y");
    },
    60_000,
  );
});
