import { it } from "vitest";
import { PagingError, type PaginationRule } from "@trunkline/client";
import { strategies } from "../../src/paging/strategies.js";
import { walk } from "../../src/paging/walk.js";
import { HostileList, usual, createRandom, type Behaviour } from "./hostile-list.js";
const common = { in: "query", id: "id", position: "at", limit: "limit" } as const;
const rules: Record<string, PaginationRule> = {
  offset: { ...common, style: "offset", items: "items", first: 0, total: ["total"], size: ["size"] },
  page0: { ...common, style: "page", items: "items", first: 0, total: ["total"], size: ["size"] },
  page1: { ...common, style: "page", items: "items", first: 1, total: ["total"], size: ["size"], maximumLimit: 100 },
  keyset: { ...common, style: "keyset", items: "", field: "createdAt", maximumLimit: 1000 },
};
const N = Number(process.env.N ?? 100);
const only = process.env.ONLY;
it("explores", async () => {
  const sizes: Behaviour["sizes"][] = [
    "kept",
    "clamped",
    "clamped in silence",
    "varying",
    "bytes",
    "one",
    "fixed",
    "refused",
  ];
  const drifts: Behaviour["drift"][] = ["none", "insert", "delete", "both", "tie", "backdate", "edit"];
  const totals: Behaviour["total"][] = ["right", "stale", "stuck", "random", "text", "missing"];
  for (const [name, rule] of Object.entries(rules)) {
    if (only && !name.startsWith(only)) continue;
    for (const s of process.env.SIZES ? [process.env.SIZES as Behaviour["sizes"]] : sizes) {
      if (rule.style === "keyset" && s === "fixed") continue;
      for (const d of process.env.DRIFT ? [process.env.DRIFT as Behaviour["drift"]] : drifts) {
        let lost = 0,
          dup = 0,
          err = 0,
          req = 0,
          ideal = 0,
          invented = 0;
        const why = new Map<string, number>();
        const bad: number[] = [];
        let msg = "";
        for (let seed = Number(process.env.SEED ?? 1); seed <= Number(process.env.SEED ?? N); seed++) {
          const r = createRandom(seed * 7919);
          const ties = 1 + Math.floor(r() * 3);
          const pageSize = 5 + Math.floor(r() * 20);
          const total = totals[Math.floor(r() * totals.length)]!;
          const emptyRate = r() < 0.3 ? 0.05 : 0;
          const past = (["empty", "empty", "last page", "refused"] as const)[Math.floor(r() * 4)]!;
          const size = Math.floor(r() * 200);
          const list = new HostileList(
            size,
            rule,
            {
              ...usual,
              rate: Number(process.env.RATE ?? 0.1),
              sizes: s,
              drift: d,
              total,
              emptyRate,
              past: rule.style === "keyset" ? "empty" : past,
            },
            seed,
            { ties, pageSize },
          );
          const seen: string[] = [];
          let e: unknown;
          const ps = s === "refused" ? list.onlySize : pageSize;
          try {
            for await (const page of walk(
              {
                name: "x",
                rule,
                style: strategies[rule.style],
                fetch: async (p) => {
                  let a;
                  try {
                    a = list.answer(p) as any;
                    return a;
                  } catch (e) {
                    a = String(e);
                    throw e;
                  } finally {
                    if (process.env.SEED) {
                      const it = Array.isArray(a) ? a : a.items;
                      const all = (list as any).rows.map((r: any) => r.id);
                      console.log(
                        "T",
                        JSON.stringify(p),
                        typeof a === "string"
                          ? a
                          : `n=${it.length} at ${all.indexOf(it[0]?.id)}..${all.indexOf(it.at(-1)?.id)} of ${all.length} ${it[0]?.id} total ${a.total} seen ${seen.length}`,
                      );
                    }
                  }
                },
              },
              { pageSize: ps, cursor: undefined, signal: new AbortController().signal },
            ))
              for (const i of page.items as { id: string }[]) seen.push(i.id);
          } catch (error) {
            e = error;
          }
          req += list.requests;
          ideal += Math.ceil(size / ps);
          if (new Set(seen).size !== seen.length) dup++;
          if (seen.some((id) => !list.everThere.has(id))) invented++;
          if (e) {
            err++;
            const k = PagingError.isInstance(e)
              ? String((e as Error).message)
                  .replace(/\d+/g, "N")
                  .slice(0, 50)
              : "!!" + String(e).slice(0, 60);
            why.set(k, (why.get(k) ?? 0) + 1);
            if (!msg) msg = `seed ${seed} ${past} ${total} ${emptyRate}`;
          } else {
            const l = list.lasting.filter((id) => !seen.includes(id));
            if (l.length) {
              if (process.env.SEED)
                console.log(
                  "T LOST",
                  l.join(),
                  l.map((x) => (list as any).rows.findIndex((r: any) => r.id === x)).join(),
                );
              lost++;
              bad.push(seed);
            }
          }
        }
        const flag = lost || dup || invented || err > N * 0.05 ? "<<<" : "";
        console.log(
          `${name} ${s} ${d}: lost ${lost} dup ${dup} inv ${invented} err ${err} req ${(req / ideal).toFixed(2)} ${flag} ${bad.slice(0, 4)} ${[...why].map((x) => x.join("=")).join("; ")} ${msg}`,
        );
      }
    }
  }
}, 600_000);
