import { asArray, asObject, asText } from "./json.js";

/** A base URL, and the brand whose it is. */
export interface Server {
  url: string;
  brand: string | undefined;
}

/** The default one first. */
export function readServers(document: object): Server[] {
  return asArray(asObject(document).servers).flatMap((node) => {
    const { url, "x-brand": brand } = asObject(node);
    return typeof url === "string" ? [{ url, brand: asText(brand) }] : [];
  });
}
