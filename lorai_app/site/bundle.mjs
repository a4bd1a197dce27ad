/* Packs the site's modules (bundle.py runs it): what every page needs into one file, what is asked for by
   import("/name.js") into a file of its own that is named by its content. */
import { readFileSync } from "node:fs";
import { build } from "vite";

const [root, entry, address, chunks, made] = process.argv.slice(1);

/* What is needed at once: the entry, what it imports, and what that imports. */
const always = new Set();
function walk(name) {
  if (always.has(name)) return;
  always.add(name);
  const script = readFileSync(`${root}/${name}`, "utf8");
  for (const [, next] of script.matchAll(/^(?:import|export)\b[^;(]*"\/([^"]+)";/gm)) walk(next);
}
walk(entry);

const isAlways = (id) => id.startsWith("\0") || always.has(id.slice(root.length + 1)); // \0: the packer's own

/* A page loads it by the address of its edition: by any other it would be a second copy, and do everything twice. */
const another = new RegExp(`(["'\`])\\.+/${RegExp.escape(entry)}\\1`, "g");
const oneCopy = {
  name: "one-copy",
  augmentChunkHash: () => address,
  generateBundle(_, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (file.isEntry) delete bundle[name]; // it only imports the other
      else file.code = file.code.replaceAll(another, `"${address}"`);
      if (name === entry && file.imports.length) throw new Error(`${entry} is not whole: it imports ${file.imports}`);
    }
  },
};

await build({
  root, configFile: false, envFile: false, logLevel: "error", publicDir: false,
  build: {
    outDir: made, copyPublicDir: false, minify: true, target: "es2022",
    lib: { entry: `${root}/${entry}`, formats: ["es"] }, // as a library, it gets no code that fetches chunks ahead
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: "entry.js",
        chunkFileNames: ({ name }) => (name === "always" ? entry : `${chunks}/[name]-[hash].js`),
        codeSplitting: { groups: [{ name: "always", test: isAlways }] },
      },
      plugins: [oneCopy],
    },
  },
});
