import { describe, expect, it } from "vitest";
import { secretPlaces } from "../../src/generated/secret-places.js";
import { redactCall, type Call } from "../../src/index.js";
import { documentedCalls, mappers } from "../mappers.js";

const canary = "canary-4f1d9c";
const gone = "[redacted]";

/** A call of nobody's, with something odd in it. */
function callWith(fields: Partial<Call>): Call {
  return {
    provider: "vapi",
    id: "1",
    key: "vapi::1",
    status: { unified: "ended" },
    recordings: [],
    transfers: [],
    completeness: { transcript: "absent", recording: "absent", cost: "absent", analysis: "absent" },
    assumptions: [],
    problems: [],
    raw: {},
    ...fields,
  };
}

/** What becomes of a value of `raw`. */
function redactRaw(raw: unknown): unknown {
  return redactCall(callWith({ raw })).raw;
}

function redactTextOf(text: string): unknown {
  return (redactRaw({ text }) as { text: string }).text;
}

/** `{ a: { b: canary } }` for `a.b`, and `{ a: [{ b: canary }] }` where it is a list. */
function plantAt(place: string, inList: boolean): Record<string, unknown> {
  const name = place.slice(place.indexOf(".") + 1);
  const parent = place.includes(".") ? place.slice(0, place.indexOf(".")) : undefined;
  const inner = { [name]: canary };
  return parent === undefined ? inner : { [parent]: inList ? [inner] : inner };
}

describe.each(Object.keys(mappers))("a documented call of %s", (provider) => {
  const documented = documentedCalls(provider);

  it.each(secretPlaces)("keeps nothing of a credential at %s, at the top, deep inside or in a list", (place) => {
    for (const { call } of documented) {
      for (const planted of [plantAt(place, false), plantAt(place, true)]) {
        const raw = { ...call, ...planted, odd: { deeper: [{ ...planted }] }, text: JSON.stringify(planted) };
        const converted = mappers[provider]!(raw);
        expect(JSON.stringify(converted)).toContain(canary);
        expect(JSON.stringify(redactCall(converted))).not.toContain(canary);
      }
    }
  });

  it("keeps nothing of a credential at any of its own properties' places", () => {
    for (const { call } of documented) {
      for (const name of Object.keys(call)) {
        // As an object is where a text is documented, and so becomes a problem too.
        const converted = mappers[provider]!({ ...call, [name]: { apiKey: canary, headers: { "X-Some": canary } } });
        expect(JSON.stringify(redactCall(converted))).not.toContain(canary);
      }
    }
  });

  it("stays as it is, but for what is a credential", () => {
    for (const { call } of documented) {
      const converted = mappers[provider]!(call);
      const { raw, ...rest } = redactCall(converted);
      const { raw: _raw, ...before } = converted;
      expect(rest).toStrictEqual(before);
      // Whoever knows these two listens to a call of Vapi's, and steers it.
      const kept = JSON.stringify(raw).replaceAll(gone, "");
      expect(kept.length).toBeGreaterThan(JSON.stringify(call).length * 0.85);
    }
  });
});

describe("redactCall", () => {
  it("takes credentials out of every part of a call", () => {
    const call = callWith({
      metadata: { api_key: canary, inner: { Authorization: `Bearer ${canary}` } },
      variables: { sessionToken: canary, note: `{"password":"${canary}"}` },
      analysis: { summary: `Asked https://example.com/?token=${canary} for it.`, data: { clientSecret: canary } },
      recordings: [{ url: `https://user:${canary}@example.com/a.wav?sig=${canary}`, kind: "mono", needsAuth: false }],
      problems: [
        { path: "assistant.server.secret", found: `"${canary}"`, expected: "a number" },
        { path: "artifact.presignedMonoUrl.0", found: `"${canary}"`, expected: "a text" },
        { path: "some.url", found: `"https://${canary}@example.com/"`, expected: "a time" },
        { path: "tools.0.headers.x-tenant", found: `"${canary}"`, expected: "a time" },
      ],
      transcript: {
        text: "",
        turns: [
          { role: "tool", text: "", tool: { arguments: `{"apiKey":"${canary}"}`, result: { access_token: canary } } },
        ],
      },
      raw: { tool: { headers: { "X-Tenant": canary } }, voice: { apiKey: canary }, clientSecret: canary },
    });
    const before = structuredClone(call);
    const safe = redactCall(call);
    expect(JSON.stringify(safe)).not.toContain(canary);
    expect(safe.recordings[0]?.url).toBe("https://example.com/a.wav");
    expect(safe.analysis?.summary).toBe("Asked https://example.com/ for it.");
    expect(safe.problems.map(({ found }) => found)).toEqual([gone, gone, '"https://example.com/"', gone]);
    expect(call).toStrictEqual(before);
  });

  it.each([
    { entries: [["apiKey", canary]], header: { "X-Tenant": canary } },
    { list: ["X-Api-Key", canary], set: [{ k: "apiKey", v: canary }] },
    {
      set: [
        { Name: "apiKey", Value: canary },
        { id: "x-api-key", values: [canary] },
      ],
    },
    { openaiKey: canary, zudu_key: canary, senha: canary, Passwort: canary },
    { text: `Sent {"headers":{"X-Tenant":"${canary}"}} twice` },
    { text: `{"a":1}\n{"headers":{"X-Tenant":"${canary}"}}` },
    { text: `got [["x-api-key","${canary}"]]`, code: `{:apiKey => "${canary}"}` },
  ])("knows a credential at odd places: %j", (raw) => {
    expect(JSON.stringify(redactRaw(raw))).not.toContain(canary);
  });

  it("knows a number for a credential beside a name that says so", () => {
    expect(
      redactRaw({
        pair: ["x-api-key", 283],
        plain: ["city", 283],
        list: [
          { name: "apiKey", value: 283 },
          { name: "city", value: 283 },
        ],
      }),
    ).toStrictEqual({
      pair: ["x-api-key", gone],
      plain: ["city", 283],
      list: [
        { name: "apiKey", value: gone },
        { name: "city", value: 283 },
      ],
    });
    expect(redactTextOf("sent github_pat_0123456789abcdefghij on")).toBe(`sent ${gone} on`);
  });

  it("knows a variable by a name beside its old and its new value, or by a name that begins with `secret__`", () => {
    expect(
      redactRaw({
        dynamic_variable_updates: [
          { variable_name: "access_token", old_value: "one", new_value: "two" },
          { variable_name: "city", old_value: "Rome", new_value: "Oslo" },
        ],
        data_collection_results_list: [{ data_collection_id: "password", value: "three" }],
        dynamic_variables: { secret__crm: "four", secretary__name: "Ada" },
      }),
    ).toStrictEqual({
      dynamic_variable_updates: [
        { variable_name: "access_token", old_value: gone, new_value: gone },
        { variable_name: "city", old_value: "Rome", new_value: "Oslo" },
      ],
      data_collection_results_list: [{ data_collection_id: "password", value: gone }],
      dynamic_variables: { secret__crm: gone, secretary__name: "Ada" },
    });
  });

  it("takes the settings of Retell's tools for credentials, in an agent that a call overrides", () => {
    const settings = { url: "https://example.com/hook", headers: { "x-tenant": canary }, query_params: { a: canary } };
    const agent_override = {
      agent: { webhook_url: `https://example.com/?token=${canary}` },
      retell_llm: { general_tools: [settings], states: [{ tools: [settings] }], mcps: [settings] },
      conversation_flow: { tools: [settings] },
    };
    const safe = JSON.stringify(redactRaw({ agent_override, body: JSON.stringify({ agent_override }) }));
    expect(safe).not.toContain(canary);
    expect(safe).toContain("https://example.com/hook");
  });

  it("takes `headers` apart, whether they are an object, a list or lines, and leaves their names", () => {
    expect(
      redactRaw({
        headers: { Authorization: "Bearer a", nested: { "x-key": "b" } },
        requestHeaders: [{ name: "X-Tenant", value: "c" }, ["Cookie", "d"]],
        log: "POST /\nX-Api-Key: e\nContent-Type: text/plain",
      }),
    ).toStrictEqual({
      headers: { Authorization: gone, nested: { "x-key": gone } },
      requestHeaders: [{ name: "X-Tenant", value: gone }, [gone, gone]],
      log: `POST /\nX-Api-Key: ${gone}\nContent-Type: text/plain`,
    });
  });

  it.each([
    ..."apiKey APIKEY api_key api-key ApiKey x-api-key OPENAI_API_KEY api.key apiKey2 apiKeyValue openAiApiKey".split(
      " ",
    ),
    ..."token authToken AUTH_TOKEN access-token refreshToken callToken secret clientSecret webhook_secret".split(" "),
    ..."password sip_password userPassword passwd pwd passphrase sip_pass credential credentials".split(" "),
    ..."privateKey private_key_pem secretAccessKey signing-key cookie set-cookie Cookies signature X-Signature".split(
      " ",
    ),
    ..."authorization Authorization proxy-authorization jwt bearer hmac webhookUrl".split(" "),
    ..."otp OTP otp_code OTPCode loginOtp totp pin PIN user_pin userPin pinCode pin_code cvv cvc2".split(" "),
    ..."mfaCode 2fa_code verificationCode one-time-code securityCode accessCode recovery_codes".split(" "),
    ..."csrf _csrf xsrf X-CSRF x-csrf-id X-XSRF-Whatever creds contrasena wachtwoord пароль 密码".split(" "),
  ])("knows %s for a credential, as a text and as whatever else", (name) => {
    for (const value of [canary, { inner: canary }, [canary], 123_456]) {
      if (typeof value === "number" && name.endsWith("s")) continue;
      expect(redactRaw({ [name]: value })).toStrictEqual({ [name]: gone });
    }
    for (const nothing of [null, "", undefined, true, {}, []]) {
      const raw = { [name]: nothing };
      expect(redactRaw(raw)).toBe(raw);
    }
    expect(
      redactRaw([
        { name, value: canary },
        { key: name, value: canary },
      ]),
    ).toStrictEqual([
      { name, value: gone },
      { key: name, value: gone },
    ]);
  });

  it("knows `pass` for a password, unless it says what became of a test", () => {
    for (const name of ["pass", "Pass", "dbPass", "smtp_pass"]) {
      for (const value of [canary, "1234", { inner: canary }]) {
        expect(redactRaw({ [name]: value })).toStrictEqual({ [name]: gone });
      }
      for (const value of [12, "true", "Failed", true]) {
        const raw = { [name]: value };
        expect(redactRaw(raw)).toBe(raw);
      }
    }
  });

  it("leaves ordinary words alone, and does not copy what holds no credential", () => {
    const raw = {
      token_count: 5,
      tokens: 120,
      max_tokens: "4096",
      usage: { promptTokens: 1, total_token: 7, tokens: { input: 5 } },
      tokenType: "model",
      signature: null,
      keypad: "1",
      keypadInputPlan: { timeoutSeconds: 2 },
      authorName: "Ann Secret",
      author: "Ann",
      authority: "none",
      secretary: "Bob",
      passenger: "Eve",
      passwordResetRequested: "yes",
      cookiePolicy: "strict",
      credentialId: "0c2a",
      credentialIds: ["0c2a"],
      publicKey: "pub",
      primary_key: "4",
      key: "value",
      custom_auth: { is_needed: true, location: "header", key: "X-Tenant" },
      pinned: "1",
      pinpoint: "here",
      opinion: "good",
      shipping: "by air",
      bypass: "no",
      compass: "north",
      passport: "D",
      laptop: "old",
      countryCode: "49",
      statusCode: 200,
      promo_code: "SUMMER24",
      csrfCookieName: "c",
      sacred: "text",
      timeZone: "Asia/Tokyo",
      variables: [
        { name: "city", value: "Berlin" },
        { name: "max_tokens", value: 4096 },
      ],
      url: "https://example.com/a?Expires=1&max_tokens=3&X-Amz-Algorithm=AWS4&X-Amz-SignedHeaders=host&file=key#top",
      object: "https://example.com/?key=recordings/a.wav",
      sip: "sip:alice@example.com:5060",
      email: "a@b.co",
      json: '{"tokens": 12345678901234567890}',
      said: "AI: What is your password?\nUser: Password: well, that is a secret: I have no token. Basic understanding!",
      code: 'if (a == "b") { say("key") } const apiKey = readKey(1234)',
      command: "docker run --user 1000:1000 -u 0:0 --token is what it needs, on top-up",
      encoded: "https%3A%2F%2Fexample.com%2Fa%3Fb%3D1%26c=%zz%40%25 a%3Ab",
      counts: "pass: 12, fail: 3\npass: 12\nOpinion: 4821 of them\nstatus code: 1234",
      date: new Date(0),
    };
    const call = callWith({ raw });
    expect(redactCall(call)).toBe(call);
  });

  it("copies only the way to a credential", () => {
    const raw = { kept: { a: [1] }, changed: { other: { b: 1 }, token: canary } };
    const safe = redactRaw(raw) as typeof raw;
    expect(safe.kept).toBe(raw.kept);
    expect(safe.changed.other).toBe(raw.changed.other);
    expect(raw.changed.token).toBe(canary);
  });

  it.each([
    ["https://a:b@example.com/x", "https://example.com/x"],
    ["https://a@example.com/x?e=a@b.co", "https://example.com/x?e=a@b.co"],
    ["HTTPS://a:b@c@example.com", "HTTPS://example.com"],
    ["wss://a:b@example.com, then ftp://c@example.com", "wss://example.com, then ftp://example.com"],
    ["sip:alice:hunter2@example.com", "sip:alice@example.com"],
    [
      "https://s3.example.com/r.wav?X-Amz-Date=1&X-Amz-Credential=AK%2F1&X-Amz-Signature=ff&X-Amz-Security-Token=t",
      "https://s3.example.com/r.wav",
    ],
    [
      "https://s3.example.com/r.wav?x-id=GetObject&X-Amz-Date=1",
      "https://s3.example.com/r.wav?x-id=GetObject&X-Amz-Date=1",
    ],
    ["https://blob.example.com/r?sv=2024&se=2026&sig=a%2Fb%3D&dl=1", "https://blob.example.com/r?dl=1"],
    [
      "https://blob.example.com/r?sv=2024&sr=b&skoid=1&sktid=2&ske=3&sks=b&skv=2024&sig=a",
      "https://blob.example.com/r",
    ],
    ["https://cdn.example.com/r?Expires=9&Signature=x~&Key-Pair-Id=K", "https://cdn.example.com/r"],
    ["https://cdn.example.com/r?Policy=eyJTdGF0ZW1lbnQiOlt7&amp;Key-Pair-Id=K&b=2", "https://cdn.example.com/r?b=2"],
    ["https://cdn.example.com/r?Policy=strict&se=1", "https://cdn.example.com/r?Policy=strict&se=1"],
    ["https://g.example.com/r?GoogleAccessId=a@b.iam&Expires=1", "https://g.example.com/r?Expires=1"],
    ["https://a.example.com/r?hdnts=exp=1~acl=/*&b=2", "https://a.example.com/r?b=2"],
    ["https://a.example.com/r?md5=0123456789abcdef0123&expires=1", "https://a.example.com/r?expires=1"],
    ["https://a.example.com/r?verify=1484063137-0123456789ab", "https://a.example.com/r"],
    ["https://g.example.com/r?X-Goog-Signature=1&a=2#access_token=3", "https://g.example.com/r?a=2"],
    ["https://example.com/r?%74oken=1&b=2", "https://example.com/r?b=2"],
    ["https://example.com/?key=AbCdEfGhIjKlMnOp", "https://example.com/"],
    [
      "https://example.com/?to=https%3A%2F%2Fa%3Ab%40c.de%2F%3Fsig%3D1",
      "https://example.com/?to=https%3A%2F%2Fc.de%2F",
    ],
    ["/recordings/1.mp3?token=1", "/recordings/1.mp3"],
    ['{"url":"https:\\/\\/a:b@c.de\\/"', '{"url":"https:\\/\\/c.de\\/"'],
    ["grant=1&client_secret=2", `grant=1&client_secret=${gone}`],
    ['{"a":{"apiKey":"x"},"b":1}', `{"a":{"apiKey":"${gone}"},"b":1}`],
    ['{\n  "apiKey": "x"\n}', `{\n  "apiKey": "${gone}"\n}`],
    ['"{\\"apiKey\\":\\"x\\"}"', `"{\\"apiKey\\":\\"${gone}\\"}"`],
    ['cut off {"apiKey":"x\\"y","b":{"pass', `cut off {"apiKey":"${gone}","b":{"pass`],
    ['log: {"body":"{\\"token\\":\\"x\\"}"} and', `log: {"body":"{\\"token\\":\\"${gone}\\"}"} and`],
    ["{ apiKey: 'x', pin_token: \"y\" }", `{ apiKey: '${gone}', pin_token: "${gone}" }`],
    [
      "curl -H 'Authorization: Bearer abcdef' https://example.com",
      `curl -H 'Authorization: ${gone}' https://example.com`,
    ],
    ["It said: Bearer abc123def456.", `It said: Bearer ${gone}`],
    ["password: hunter2", `password: ${gone}`],
    ["sent eyJhbGciOiJIUzI1.eyJzdWIi.c2ln to them", `sent ${gone} to them`],
    ["curl -u user:hunter2 https://example.com", `curl -u user:${gone} https://example.com`],
    ["curl -X POST -su user:hunter2 https://a.b", `curl -X POST -su user:${gone} https://a.b`],
    ["curl -uuser:hunter2 https://a.b", `curl -uuser:${gone} https://a.b`],
    [`curl --user 'user:with "blanks" in it' -k`, `curl --user 'user:${gone}' -k`],
    ['curl -U "proxy:hunter2" --proxy-user=p:hunter3 x', `curl -U "proxy:${gone}" --proxy-user=p:${gone} x`],
    ["curl -b sid=hunter2 https://a.b", `curl -b sid=${gone} https://a.b`],
    ['cut off {"command":"curl -u \\"user:hunter2\\" x', `cut off {"command":"curl -u \\"user:${gone}\\" x`],
    ["docker login -u user -p hunter2 example.com", `docker login -u user -p ${gone} example.com`],
    ["tool --api-key hunter2 --password='hunter3'", `tool --api-key ${gone} --password='${gone}'`],
    ["Authorization=Bearer hunter2hunter2", `Authorization=${gone}`],
    ['Authorization: Digest username="x", response="hunter2"', `Authorization: ${gone}`],
    ["aws_secret_access_key = hunter2/K7MDENG", `aws_secret_access_key = ${gone}`],
    ["X-CSRF: hunter2\nx-csrf-id: hunter3", `X-CSRF: ${gone}\nx-csrf-id: ${gone}`],
    ["pin=4821&otp=482112&pass=hunter2", `pin=${gone}&otp=${gone}&pass=${gone}`],
    ["PIN: 4821\nOTP: 482112", `PIN: ${gone}\nOTP: ${gone}`],
    ['cut off {"pin": 4821, "otp": "482112", "a', `cut off {"pin": "${gone}", "otp": "${gone}", "a`],
    ["https://example.com/a?pass=hunter2&pin=4821&b=1", "https://example.com/a?b=1"],
    ["https://example.com/a;jsessionid=hunter2", `https://example.com/a;jsessionid=${gone}`],
    ["at //user:hunter2@example.com/a", "at //example.com/a"],
    ["to https%3A%2F%2Fuser%3Ahunter2%40example.com%2Fa now", "to https%3A%2F%2Fexample.com%2Fa now"],
    ["https%3a%2f%2fuser:hunter2@example.com", "https%3A%2F%2Fexample.com"],
    ["https%3A%2F%2Fe.com%2Fr%3Fsig%3Dhunter2%26b%3D1", "https%3A%2F%2Fe.com%2Fr%3Fb%3D1"],
    ["https%253A%252F%252Fa%253Ahunter2%2540e.com%252F", "https%253A%252F%252Fe.com%252F"],
    [
      "https://example.com/to/https%3A%2F%2Fe.com%2F%3Ftoken%3Dhunter2/more",
      "https://example.com/to/https%3A%2F%2Fe.com%2F/more",
    ],
    ["a=1%26password%3Dhunter2%26b%3D2", `a=1%26password%3D${encodeURIComponent(gone)}%26b%3D2`],
    ["the key AKIAIOSFODNN7EXAMPLE is old, so is ASIAY34FZKBOKMUTVV7A.", `the key ${gone} is old, so is ${gone}.`],
    ["https://s3.example.com/r?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Expires=1", "https://s3.example.com/r?Expires=1"],
    ["https://discord.com/api/webhooks/12/hunter2", `https://discord.com/api/webhooks/12/${gone}`],
    ["https://hooks.zapier.com/hooks/catch/1/hunter2/", `https://hooks.zapier.com/hooks/catch/${gone}`],
    ["https://hook.eu1.make.com/hunter2?a=1", `https://hook.eu1.make.com/${gone}?a=1`],
    ["https://acme.webhook.office.com/webhookb2/1@2/Incoming/3", `https://acme.webhook.office.com/webhookb2/${gone}`],
    ["https://api.telegram.org/bot12:hunter2/send", `https://api.telegram.org/bot${gone}/send`],
    ["-----BEGIN PGP PRIVATE KEY BLOCK-----\nMIIE\n-----END PGP PRIVATE KEY BLOCK-----", gone],
    ["-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----", gone],
  ])("in a text: %s", (text, safe) => {
    expect(redactTextOf(text)).toBe(safe);
    // What is redacted is safe, and stays as it is.
    expect(redactTextOf(safe)).toBe(safe);
  });

  it.each([
    `sk_live_${"a1".repeat(12)}`,
    `rk_test_${"a1".repeat(12)}`,
    `sk-ant-api03-${"a1".repeat(12)}`,
    `whsec_${"a1".repeat(12)}`,
    `xoxb-123-${"a1".repeat(12)}`,
    `xapp-1-${"a1".repeat(12)}`,
    `ghp_${"a1".repeat(18)}`,
    `github_pat_${"a1".repeat(18)}`,
    `glpat-${"a1".repeat(10)}`,
    `npm_${"a1".repeat(18)}`,
    `AIza${"a1".repeat(17)}`,
    `ya29.${"a1".repeat(17)}`,
    `1//0${"a1".repeat(17)}`,
    `hf_${"a1".repeat(17)}`,
    `gsk_${"a1".repeat(17)}`,
    `SG.${"a1".repeat(11)}.${"a1".repeat(20)}`,
    `shpat_${"a1".repeat(16)}`,
    `pat-na1-${"a1".repeat(16)}`,
    `key_${"a1".repeat(14)}`,
    `org_${"a1".repeat(24)}`,
    `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${"a1".repeat(17)}`,
  ])("knows a key by its looks: %s", (key) => {
    expect(redactTextOf(`It was ${key}, they say`)).toBe(`It was ${gone}, they say`);
    expect(redactRaw({ id: key })).toStrictEqual({ id: gone });
  });

  it("is not slow for texts that are made to be", () => {
    const started = performance.now();
    for (const part of [
      "a.",
      "=",
      'token"',
      "://",
      "token=",
      "\\",
      "sip:",
      "token-",
      "%25",
      "%3D",
      "%3a%2f%2f@",
      "curl -u ",
      "curl -u a:",
      " -u 'a:",
      " --token ",
      " -u a -p",
      "token = ",
      "x-csrf",
      "//a:",
      "AKIA",
      "hook.",
      "-----BEGIN PRIVATE KEY-----",
      "?",
    ]) {
      redactTextOf(`${part.repeat(50_000)}@ token`);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("reads what is nested 10,000 levels deep, in objects, in lists and in a text", () => {
    const levels = 10_000;
    let deep: unknown = { token: canary };
    for (let level = 0; level < levels; level += 1) deep = level % 2 === 0 ? { a: deep } : [deep];
    let safe = redactRaw({ deep, text: `${'{"a":'.repeat(levels)}{"token":"${canary}"}${"}".repeat(levels)}` });
    expect((safe as { text: string }).text).not.toContain(canary);
    safe = (safe as { deep: unknown }).deep;
    for (let level = levels - 1; level >= 0; level -= 1)
      safe = level % 2 === 0 ? (safe as { a: unknown }).a : (safe as unknown[])[0];
    expect(safe).toStrictEqual({ token: gone });
  });

  it("reads what holds itself", () => {
    const raw: Record<string, unknown> = { token: canary, harmless: { a: 1 } };
    raw.self = raw;
    raw.list = [raw, { server: raw }];
    const safe = redactRaw(raw) as typeof raw;
    const self = safe.self as typeof raw;
    expect(self.token).toBe(gone);
    expect((self.self as typeof raw).token).toBe(gone);
    expect(safe.list).toMatchObject([{ token: gone }, { server: { token: gone } }]);
    expect(safe.harmless).toBe(raw.harmless);
  });

  it("keeps the primary key, and a key named __proto__ an ordinary one", () => {
    const raw: unknown = JSON.parse('{"__proto__":{"token":"x"},"a":1}');
    const safe = redactCall(callWith({ id: "https://a:b@c", key: "vapi::https://a:b@c", raw }));
    expect(safe.key).toBe("vapi::https://a:b@c");
    expect(JSON.stringify(safe.raw)).toBe(`{"__proto__":{"token":"${gone}"},"a":1}`);
    expect("token" in {}).toBe(false);
  });

  it("takes a call that lacks what its type says", () => {
    expect(redactCall({ raw: { token: "x" } } as never)).toMatchObject({ raw: { token: gone } });
    expect(redactCall({ recordings: [null, 5], problems: "x", raw: null } as never)).toBeDefined();
  });
});
