/** Numbers of reports that follow from what they are about, so that they are the same in each run. */

/** A whole number from 0 up to `below`, the same for the same input. */
export function numberFrom(text: string, below: number): number {
  // FNV-1a with a final mix: enough for numbers that must only look random.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % below;
}
