import type { Connection, Database } from "../../src/database/database.js";

/** Where a fault strikes: before a statement or a commit reaches the database, or after it took effect. */
export type Moment = "before" | "after";

/** The database went away. */
export class Gone extends Error {
  override name = "Gone";
}

/**
 * The same database with one fault: at the statement of this number, from 1, the commits among them. From then on
 * nothing gets through, as after a lost connection.
 */
export function withFault(
  database: Database,
  number: number,
  moment: Moment,
): { database: Database; struck: () => boolean } {
  let count = 0;
  let isGone = false;

  async function step<Result>(work: () => Promise<Result>): Promise<Result> {
    if (isGone) throw new Gone();
    count += 1;
    if (count !== number) return work();
    isGone = true;
    if (moment === "after") await work();
    throw new Gone();
  }

  function wrap(connection: Connection): Connection {
    return {
      query: (sql, parameters) => step(() => connection.query(sql, parameters)),
      execute: (sql) => step(() => connection.execute(sql)),
    };
  }

  return {
    database: {
      ...wrap(database),
      async transaction(work) {
        if (isGone) throw new Gone();
        let isLost = false;
        const result = await database.transaction(async (connection) => {
          const result = await work(wrap(connection));
          count += 1;
          if (count !== number) return result;
          isGone = true;
          if (moment === "before") throw new Gone();
          isLost = true;
          return result;
        });
        if (isLost) throw new Gone();
        return result;
      },
      close: () => database.close(),
    },
    struck: () => isGone,
  };
}
