/** The cases for Node, Bun and Deno alone: they import modules of Node. */
import type { NodeCases } from "../case.js";
import { node } from "./node.js";
import { testing } from "./testing.js";

export const nodeCases: Readonly<Record<string, NodeCases>> = { node, testing };
