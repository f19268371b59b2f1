import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackedPackage } from "../lib/packed-package.js";

/** `publint --strict` on the packed files, without packing them again. */
export async function checkPublint({ folder }: PackedPackage): Promise<string[]> {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}
