import { Router } from "express";
import type { Database } from "../database/database.ts";
import { dictionary } from "./dictionary.ts";
import { downloadsOf } from "./downloads.ts";

/** The downloads behind /data: a CSV file for each table, everything as JSON, and what there is as JSON. */
export function dataRouter(database: Database): Router {
  const downloads = downloadsOf(database);
  const router = Router();
  for (const { name } of dictionary) {
    const file = `${name}.csv`;
    router.get(`/${file}`, async (_request, response) => {
      const text = (await downloads()).csv.get(file);
      response
        .set("Content-Disposition", `attachment; filename="lodeline-${file}"`)
        .type("text/csv; charset=utf-8; header=present")
        .send(text);
    });
  }
  router.get("/lodeline.json", async (_request, response) => {
    response.type("json").send((await downloads()).json);
  });
  router.get("/index.json", async (_request, response) => {
    response.type("json").send((await downloads()).index);
  });
  return router;
}
