/** What the upload origin serves with `GET`. */

import { downloadAsset } from "./assets.js";
import type { Download } from "./origin.js";

export const downloads: readonly Download[] = [downloadAsset];
