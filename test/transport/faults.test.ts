import { describeFaults } from "../helpers/fault-suite.js";

describeFaults("the global fetch", (request) => fetch(request));
