import { type Program, programs } from "./programs.js";

declare const data: Omit<Program, "code">[];

export { data };

export default {
  watch: ["../../../examples/*.ts"],
  load: () => programs().map(({ name, title, about }) => ({ name, title, about })),
};
