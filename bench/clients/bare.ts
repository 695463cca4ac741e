import type { CreateGet } from "./account.js";

/** The lower bound: `fetch` with a ready header. */
export const createGet: CreateGet = ({ baseUrl }) => {
  const headers = { authorization: "Bearer ready" };
  return async () => (await fetch(`${baseUrl}/v1/apps`, { headers })).json();
};
