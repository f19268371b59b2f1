import { expect, it } from "vitest";
import { readProviderNames } from "../lib/repository.js";
import { findToWrite } from "../new-provider/find-to-write.js";

it.each(readProviderNames())("nothing that was scaffolded is left to be written of %s", (name) => {
  expect(findToWrite(name)).toEqual([]);
});
