import type { CreateGet } from "./account.js";

/** The floor: fetch with a header that is ready. */
export const createGet: CreateGet = ({ baseUrl }) => {
  const headers = { authorization: "Bearer ready" };
  return async () => (await fetch(`${baseUrl}/v1/apps`, { headers })).json();
};
