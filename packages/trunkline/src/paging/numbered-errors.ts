import { PagingError } from "@trunkline/client";

export function tooFast(): PagingError {
  const reason = "Rows are added or deleted as fast as pages are read";
  return new PagingError(`${reason}: some may be missing from here on.`);
}

export function tooFew(told: number, taken: number): PagingError {
  const reason = `The list tells of ${told} rows, and ${taken} came: its pages hold fewer than they should.`;
  return new PagingError(`${reason} Another page size may bring the others.`);
}

export function tooShort(): PagingError {
  return new PagingError("A page gives fewer rows than it should, and there are more behind it: some are missing.");
}

export function sameAgain(): PagingError {
  return new PagingError("The list repeats the same page at every position.");
}
