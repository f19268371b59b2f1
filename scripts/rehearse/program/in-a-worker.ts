// Runs in Cloudflare's workerd. The simulators' addresses are the request's body, and the answer is the response's.
import { readCalls, type Addresses } from "./read-calls.js";

export default {
  async fetch(request: Request): Promise<Response> {
    const addresses = (await request.json()) as Addresses;
    return Response.json(await readCalls(addresses));
  },
};
