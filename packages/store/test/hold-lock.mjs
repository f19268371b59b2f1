// A process that takes a lock and holds it until it is killed: what lock.test.ts starts.
import { takeLock } from "../src/directory/lock.ts";

try {
  takeLock(process.argv[2], "./calls");
  process.stdout.write("held");
} catch (error) {
  process.stdout.write(`refused: ${error.message}`);
}
setInterval(() => {}, 1000);
