/** A progress bar on stderr; where stderr is not a terminal, nothing. */
import { SingleBar } from "cli-progress";
import type { Shell } from "./shell.js";

/** A bar that is drawn in place. */
export interface Progress {
  /**
   * Draws the new state.
   *
   * @param share From 0 to 1; undefined for a size that is unknown, which is drawn without a bar.
   * @param label What is going on, shown behind the bar.
   */
  update(share: number | undefined, label: string): void;
  /** Leaves the bar as it is and goes to the next line. Calling it again does nothing. */
  stop(): void;
}

const width = 24;

/** Starts a bar; `title` stands before it. The caller must `stop` it, also after an error: it hides the cursor. */
export function startProgress(title: string, { stderr }: Pick<Shell, "stderr">): Progress {
  if (!stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: (_, { progress }, { label, hasShare }: { label: string; hasShare: boolean }) => {
      if (!hasShare) return `${title} ${label}`;
      const done = Math.round(progress * width);
      const percent = String(Math.floor(progress * 100)).padStart(3);
      return `${title} ${"█".repeat(done)}${"░".repeat(width - done)} ${percent} % ${label}`;
    },
    stream: stderr as NodeJS.WritableStream,
    hideCursor: true,
    gracefulExit: false,
  });
  bar.start(1, 0, { label: "", hasShare: false });
  return {
    update: (share, label) => bar.update(Math.min(share ?? 0, 1), { label, hasShare: share !== undefined }),
    stop: () => bar.stop(),
  };
}

/** A number of bytes for people: `12.3 MB`. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
