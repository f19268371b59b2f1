// Written into the bundle when it is built.
import description from "../package.json" with { type: "json" };

export const { version } = description;
