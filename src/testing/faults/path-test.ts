/** Tests whether a path matches a template, a pattern with `*`, or a regular expression. */

/** Makes the test. `{name}` and `*` stand for one segment, `**` for any number of them. */
export function createPathTest(path: string | RegExp | undefined): (pathname: string) => boolean {
  if (path === undefined) return () => true;
  if (path instanceof RegExp) {
    // A global expression keeps its position from one test to the next.
    const pattern = new RegExp(path.source, path.flags.replace(/[gy]/g, ""));
    return (pathname) => pattern.test(pathname);
  }
  const segments = path.split(/(\*\*|\*|\{[^/{}]*\})/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return part === "**" ? ".*" : "[^/]+";
  });
  const pattern = new RegExp(`^${segments.join("")}$`);
  return (pathname) => pattern.test(pathname);
}
