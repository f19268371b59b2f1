import { fork } from "node:child_process";
import { createRequire } from "node:module";

/** What the server says; one of these answers what was asked. */
interface Message {
  type: string;
  request_seq?: number;
  success?: boolean;
  message?: string;
  body?: { entries?: unknown[] };
}

export interface Editor {
  open: (file: string, text: string) => void;
  /** Types a space at the end, and takes it back at the next touch. */
  touch: (file: string, text: string) => void;
  complete: (file: string, text: string, offset: number) => Promise<number>;
  stop: () => void;
}

/** TypeScript's server as an editor holds one. */
export function startEditor(): Editor {
  const server = fork(
    createRequire(import.meta.url).resolve("typescript/lib/tsserver.js"),
    ["--useNodeIpc", "--disableAutomaticTypingAcquisition"],
    {
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    },
  );
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  let typed = false;
  server.on("message", (message: Message) => {
    if (message.type === "response" && message.request_seq !== undefined) waiting.get(message.request_seq)?.(message);
  });
  const send = (command: string, given: object): number => {
    last += 1;
    server.send({ seq: last, type: "request", command, arguments: given });
    return last;
  };
  // The files belong to no project of their own: these are its settings then.
  send("compilerOptionsForInferredProjects", {
    options: { module: "NodeNext", moduleResolution: "NodeNext", target: "ES2022", strict: true, skipLibCheck: true },
  });
  return {
    open: (file, fileContent) => void send("open", { file, fileContent }),
    touch(file, text) {
      const start = positionOf(text, text.length);
      const end = typed
        ? { endLine: start.line, endOffset: start.offset + 1 }
        : { endLine: start.line, endOffset: start.offset };
      send("change", { file, ...start, ...end, insertString: typed ? "" : " " });
      typed = !typed;
    },
    async complete(file, text, offset) {
      const { promise, resolve } = withResolvers<Message>();
      waiting.set(send("completionInfo", { file, ...positionOf(text, offset) }), resolve);
      const { success, message, body } = await promise;
      const count = body?.entries?.length ?? 0;
      if (!success || count === 0) throw new Error(`No suggestions in ${file} at ${offset}: ${message}`);
      return count;
    },
    stop: () => void server.kill(),
  };
}

function withResolvers<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((given) => (resolve = given));
  return { promise, resolve };
}

function positionOf(text: string, offset: number): { line: number; offset: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, offset: (before.at(-1) ?? "").length + 1 };
}
