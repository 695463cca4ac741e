/** A progress bar on stderr; where stderr is not a terminal, nothing. */
import { SingleBar } from "cli-progress";
import type { Shell } from "./shell.js";

/** A bar that is drawn in place. */
export interface Progress {
  /** @param share From 0 to 1. @param label What is going on, shown behind the bar. */
  update(share: number, label: string): void;
  /** Leaves the bar as it is and goes to the next line. Calling it again does nothing. */
  stop(): void;
}

/** Starts a bar; `title` stands before it. */
export function startProgress(title: string, { stderr }: Pick<Shell, "stderr">): Progress {
  if (!stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: `${title} {bar} {percentage} % {label}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 24,
    stream: stderr as NodeJS.WritableStream,
    hideCursor: true,
  });
  bar.start(1, 0, { label: "" });
  return {
    update: (share, label) => bar.update(Math.min(share, 1), { label }),
    stop: () => bar.stop(),
  };
}
