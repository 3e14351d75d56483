// npm run partners: the pages of partners, over the Lodeline at LODELINE_SERVER (default port 4000).
import { startPartners } from "./partner-server.ts";

const lodeline = process.env["LODELINE_SERVER"] ?? "http://127.0.0.1:4000";
const { url } = await startPartners({ lodeline, port: Number(process.env["PORT"] ?? 4100) });
console.log(`Partners' pages stand at ${url}, over ${lodeline}.`);
