// Compiles a schema in strict mode and validates files: node validate.mjs plain|editors SCHEMA [FILE...]. Writes one line for each file:
// "valid", or what is wrong. A schema that is refused ends it with code 1.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const [mode, schema, ...files] = process.argv.slice(2);
const isForEditors = mode === "editors";
const logged = [];
const log = (...parts) => logged.push(parts.join(" "));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: isForEditors, logger: { log, warn: log, error: log } });
if (isForEditors)
  ajv.addVocabulary(["enumDescriptions", "patternErrorMessage", "defaultSnippets"]);

const read = path => JSON.parse(readFileSync(path, "utf8"));
let validate;
try {
  validate = ajv.compile(read(schema));
} catch (error) {
  logged.push(error.message);
}
if (logged.length > 0) {
  console.error(logged.join("\n"));
  process.exit(1);
}
for (const file of files)
  console.log(validate(read(file)) ? "valid" : ajv.errorsText(validate.errors, { separator: "; " }));
