/** What the upload origin serves with `GET`. */

import { downloadSegment } from "./analytics-segments.js";
import { downloadAsset } from "./assets.js";
import type { Download } from "./origin.js";

export const downloads: readonly Download[] = [downloadSegment, downloadAsset];
