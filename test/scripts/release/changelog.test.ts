import { describe, expect, it } from "vitest";
import { addRelease, sectionOf } from "../../../scripts/release/changelog.js";
import { parseChangeset } from "../../../scripts/release/changesets.js";

const changelog = `# Changelog

## Unreleased

### Changed

- Calls throw.

### Added

- \`resolve\`: resources
  with their included ones.

## 0.1.0

The first version.
`;

const changeset = (level: string, summary: string) =>
  parseChangeset("one.md", `---\n"storeconnect": ${level}\n---\n\n${summary}\n`);

describe("addRelease", () => {
  it("merges the lines under Unreleased and those of the changesets by their headings", () => {
    const one = changeset("minor", "### Fixed\n\n- A wait ends.\n\n### Added\n\n- `waitFor`: reads\n  until it fits.");
    const two = changeset("patch", "A page is read once.\n\nTwo lines\nof one item.");
    expect(addRelease(changelog, "0.2.0", [one, two])).toBe(`# Changelog

## 0.2.0

### Changed

- Calls throw.

### Added

- \`resolve\`: resources
  with their included ones.
- \`waitFor\`: reads
  until it fits.

### Fixed

- A wait ends.
- A page is read once.
- Two lines
  of one item.

## 0.1.0

The first version.
`);
  });

  it("lists lines without a heading by the level of the changeset", () => {
    const release = addRelease("# Changelog\n", "1.0.0", [
      changeset("major", "Gone."),
      changeset("minor", "New."),
      changeset("patch", "Better."),
    ]);
    expect(release).toBe(
      "# Changelog\n\n## 1.0.0\n\n### Changed\n\n- Gone.\n\n### Added\n\n- New.\n\n### Fixed\n\n- Better.\n",
    );
  });

  it("takes the lines under Unreleased alone if the changesets have only levels", () => {
    const release = addRelease(changelog, "0.2.0", [changeset("minor", "")]);
    expect(release).toBe(changelog.replace("Unreleased", "0.2.0"));
  });

  it("leaves out a changeset that releases nothing", () => {
    const empty = parseChangeset("none.md", "---\n---\n\nNothing for users.\n");
    expect(empty.level).toBeUndefined();
    expect(addRelease(changelog, "0.2.0", [empty])).not.toContain("Nothing for users");
  });

  it.each([
    ["a heading that is not a kind", changeset("minor", "### New\n\n- x"), /one\.md has the heading "New"/],
    ["no line at all", changeset("minor", ""), /nothing to list for 0\.2\.0/],
  ])("rejects %s", (_, one, message) => {
    expect(() => addRelease("# Changelog\n\n## 0.1.0\n\nFirst.\n", "0.2.0", [one])).toThrow(message);
  });

  it("rejects a version that the changelog has already", () => {
    expect(() => addRelease(changelog, "0.1.0", [changeset("patch", "x")])).toThrow(/section for 0\.1\.0 already/);
  });
});

describe("sectionOf", () => {
  it("returns the lines of one version, without its heading", () => {
    expect(sectionOf(changelog, "0.1.0")).toBe("The first version.\n");
    expect(() => sectionOf(changelog, "0.1")).toThrow(/no section for 0\.1\.$/);
  });
});

describe("parseChangeset", () => {
  it.each([
    ["without a level", "Text alone.", /does not begin with the level/],
    ["of another package", '---\n"other": minor\n---\n', /another package than "storeconnect": other/],
    ["with an unknown level", '---\n"storeconnect": huge\n---\n', /must be major, minor or patch, not "huge"/],
  ])("rejects a changeset %s", (_, markdown, message) => {
    expect(() => parseChangeset("one.md", markdown)).toThrow(message);
  });
});
