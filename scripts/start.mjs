// `npm start`: builds, serves the build on this machine, and says where once it answers.
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { serve } from "./serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const port = Number(process.env.PORT || 4173);

await build({ root, logLevel: "warn" });
try {
  const { url } = await serve({ folder: `${root}dist`, port });
  console.log(url);
} catch (error) {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (!isTaken) throw error;
  console.error(`Port ${port} is in use. Choose another: PORT=4174 npm start`);
  process.exitCode = 1;
}
