import { type Moment, recordMoments } from "./record.js";

declare const data: Moment[];

export { data };

export default {
  watch: ["../../src/**/*.ts"],
  load: (): Moment[] => recordMoments(),
};
