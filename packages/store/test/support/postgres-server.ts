import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Any that owns nothing: Postgres refuses to run as root. */
const nobody = 65_534;

export interface PostgresServer {
  /** The certificate that it shows, where it was asked to encrypt: its own authority, for 127.0.0.1. */
  certificate: string;
  /** Of a user who may do all. */
  url: (database: string, user?: string) => string;
  /** As after a crash of its machine: nothing is written any more. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  remove: () => Promise<void>;
}

/** The programs of the newest Postgres on this machine; undefined where there is none. */
export function findPostgres(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((one, other) => Number(other) - Number(one)) : [];
  return versions.map((version) => join(root, version, "bin")).find((folder) => existsSync(join(folder, "postgres")));
}

/**
 * A server of its own, which only this machine reaches, with the user `trunkline`. One called `guest`, who is not there
 * yet, would need a password.
 */
export async function startPostgres(programs: string, { encrypts = false } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-postgres-"));
  const data = join(folder, "data");
  const owner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if (owner.uid !== undefined) chownSync(folder, nobody, nobody);
  const made = spawnSync(join(programs, "initdb"), ["-D", data, "-U", "trunkline", "--auth=trust", "-N"], {
    ...owner,
    cwd: folder,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const access = join(data, "pg_hba.conf");
  writeFileSync(access, `host all guest 127.0.0.1/32 scram-sha-256\n${readFileSync(access, "utf8")}`);
  const certificate = join(folder, "server.crt");
  const key = join(folder, "server.key");
  if (encrypts) {
    const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
    const files = ["-keyout", key, "-out", certificate];
    const signed = spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...names, ...files], {
      ...owner,
      cwd: folder,
      encoding: "utf8",
    });
    if (signed.status !== 0) throw new Error(`openssl failed: ${signed.stderr}`);
  }
  const port = await findPort();
  let running: ReturnType<typeof spawn> | undefined;

  async function start(): Promise<void> {
    // What is killed here is a process, and not the machine: nothing need be on the disk.
    const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
    if (encrypts) settings.push("ssl=on", `ssl_cert_file=${certificate}`, `ssl_key_file=${key}`);
    running = spawn(
      join(programs, "postgres"),
      ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
      { ...owner, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
    );
    let said = "";
    for await (const chunk of running.stderr ?? []) {
      said += String(chunk);
      if (said.includes("ready to accept connections")) break;
    }
    if (!said.includes("ready to accept connections")) throw new Error(`Postgres did not start: ${said}`);
  }

  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const exit = once(running, "exit");
    running.kill(signal);
    await exit;
  }

  await start();
  return {
    certificate,
    url: (database, user = "trunkline") => `postgres://${user}@127.0.0.1:${port}/${database}`,
    // The server ends itself at once, without its checkpoint; its own processes end with it.
    kill: () => stop("SIGQUIT"),
    start,
    async remove() {
      await stop("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // One that listens at a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
