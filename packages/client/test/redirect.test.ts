import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createAcmeClient, keys } from "./helpers/acme.js";
import { json, scriptFetch } from "./helpers/scripted-fetch.js";
import { answer, startUnrulyServer, type UnrulyServer } from "./helpers/unruly-server.js";

/** The provider, and somebody else. */
let provider: UnrulyServer;
let other: UnrulyServer;
/** Where the provider sends whoever asks. */
let location: string;
let status: string;

beforeEach(async () => {
  status = "302 Found";
  provider = await startUnrulyServer((socket, { target }) => {
    socket.write(target === "/things" ? answer(status, "moved", { location }) : answer("200 OK", '"here"'));
  });
  other = await startUnrulyServer((socket, { target }) => {
    socket.write(
      target === "/back" ? answer("307 Back", "", { location: `${provider.url}/home` }) : answer("200 OK", '"there"'),
    );
  });
});

afterEach(async () => {
  await provider.close();
  await other.close();
});

const client = () =>
  createAcmeClient({
    baseUrl: provider.url,
    retry: false,
    headers: { "x-team": "team-canary", cookie: "cookie-canary" },
  });

describe("to another origin", () => {
  test.each(["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])(
    "%s: nothing that may be secret goes along",
    async (given) => {
      status = given;
      location = `${other.url}/file?signature=1`;
      const { data } = await client().GET("/things", { headers: { range: "bytes=0-9" } });
      expect(data).toBe("there");
      const [received] = other.received;
      expect(received).toMatchObject({ method: "GET", target: "/file?signature=1" });
      expect(received!.headers).toMatchObject({ accept: "application/json", range: "bytes=0-9" });
      expect(JSON.stringify(received)).not.toContain("canary");
      expect(provider.received[0]!.headers).toMatchObject({
        authorization: `Bearer ${keys.apiKey}`,
        "x-api-secret": keys.apiSecret,
        "x-team": "team-canary",
      });
    },
  );

  test("and back: removed headers stay removed", async () => {
    location = `${other.url}/back`;
    expect((await client().GET("/things")).data).toBe("here");
    expect(provider.received[1]!.target).toBe("/home");
    expect(JSON.stringify(provider.received[1])).not.toContain("canary");
  });

  test("another port, another host name and another scheme are other origins", async () => {
    for (const target of ["https://api.acme.test:8443/x", "https://acme.test/x", "https://api.acme.test.evil.test/x"]) {
      const fetch = scriptFetch(new Response(null, { status: 302, headers: { location: target } }), json("there"));
      await createAcmeClient({ fetch }).GET("/things");
      expect(fetch.requests[1]!.url).toBe(target);
      expect([...fetch.requests[1]!.headers.keys()]).toEqual(["accept"]);
    }
  });
});

describe("to the same origin", () => {
  test.each(["/home", "home", "?page=2"])("%s: the keys go along", async (given) => {
    location = given;
    await client().GET("/things");
    expect(provider.received[1]!.headers).toMatchObject({ authorization: `Bearer ${keys.apiKey}` });
  });
});

describe("is not followed", () => {
  const moved = (to: string, code = 302) => new Response(null, { status: code, headers: { location: to } });

  test.each([
    ["from https to the clear", "http://api.acme.test/things"],
    ["to a file", "file:///etc/hosts"],
    ["to data", "data:application/json,[]"],
  ])("%s", async (_name, to) => {
    const fetch = scriptFetch(moved(to), json([]));
    const { error } = await createAcmeClient({ fetch }).GET("/things");
    expect(error).toMatchObject({ kind: "unreadable", status: 302 });
    expect(fetch.requests).toHaveLength(1);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])("by a %s", async (method) => {
    for (const code of [301, 302, 303, 307, 308]) {
      const fetch = scriptFetch(moved("/elsewhere", code), json([]));
      const { error } = await createAcmeClient({ fetch }).request(method, "/things");
      expect(error).toMatchObject({ kind: "unreadable", status: code });
      expect(fetch.requests).toHaveLength(1);
    }
  });

  test.each([300, 304])("a %i, whatever its headers", async (code) => {
    const fetch = scriptFetch(moved("/elsewhere", code), json([]));
    const { error } = await createAcmeClient({ fetch }).GET("/things");
    expect(error).toMatchObject({ kind: "unreadable", status: code });
    expect(fetch.requests).toHaveLength(1);
  });

  test("more than five times", async () => {
    const fetch = scriptFetch(moved("/again"));
    expect((await createAcmeClient({ fetch }).GET("/things")).error).toMatchObject({ status: 302 });
    expect(fetch.requests).toHaveLength(6);
  });
});

test("a recording is read through its redirect", async () => {
  location = `${other.url}/file.wav`;
  const { data } = await client().request("GET", "/things", { parseAs: "text" });
  expect(data).toBe('"there"');
});
