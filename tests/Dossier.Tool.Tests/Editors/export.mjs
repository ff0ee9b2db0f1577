// Reads files in formats that are exported, and writes one line for each: "valid", or what is wrong.
//   node export.mjs geojson FILE...            with geojsonhint
//   node export.mjs ftm FILE...                with the model of FollowTheMoney
//   node export.mjs gexf FILE...               with the reader of Graphology, and how many nodes and edges it finds
//   node export.mjs schema DRAFT SCHEMAS FILE...  with Ajv; SCHEMAS is a folder whose file "main.json" is the one that holds
//   node export.mjs lines DRAFT SCHEMAS FILE...   the same for each line of a file
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import addFormats from "ajv-formats";
import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";

const require = createRequire(import.meta.url);
const [mode, ...given] = process.argv.slice(2);
const text = path => readFileSync(path, "utf8");

function schemaCheck() {
  const [draft, folder] = given;
  const Reader = draft === "2020" ? Ajv2020 : draft === "2019" ? Ajv2019 : Ajv;
  const ajv = new Reader({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  for (const name of readdirSync(folder).filter(name => name.endsWith(".json") && name !== "main.json"))
    ajv.addSchema(JSON.parse(text(join(folder, name))));
  const validate = ajv.compile(JSON.parse(text(join(folder, "main.json"))));
  return value => validate(value) ? "valid" : ajv.errorsText(validate.errors, { separator: "; " });
}

function report(check, files) {
  for (const file of files)
    console.log(check(file));
}

switch (mode) {
  case "geojson": {
    const { hint } = require("@mapbox/geojsonhint");
    report(file => hint(text(file)).map(error => `line ${error.line}: ${error.message}`).join("; ") || "valid", given);
    break;
  }
  case "ftm": {
    const { Model, defaultModel } = require("@opensanctions/followthemoney");
    const model = new Model(defaultModel);
    report(file => {
      const entities = text(file).split("\n").filter(line => line.length > 0).map(line => JSON.parse(line));
      const byId = new Map(entities.map(entity => [entity.id, entity]));
      const wrong = byId.size === entities.length ? [] : ["an id is repeated"];
      for (const { id, schema, properties } of entities) {
        const known = model.getSchema(schema);
        if (known.abstract)
          wrong.push(`${id}: ${schema} is abstract`);
        for (const required of known.required ?? [])
          if (!properties[required])
            wrong.push(`${id}: ${required} is missing`);
        for (const [name, values] of Object.entries(properties)) {
          const property = known.getProperty(name);
          if (!Array.isArray(values) || values.length === 0 || values.some(value => typeof value !== "string"))
            wrong.push(`${id}: ${name} is no list of texts`);
          if (property.stub)
            wrong.push(`${id}: ${name} is computed`);
          if (property.type.name === "date" && values.some(value => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)))
            wrong.push(`${id}: ${name} is no date`);
          if (property.type.name === "country" && values.some(value => !property.type.values.has(value)))
            wrong.push(`${id}: ${name} is no country: ${values}`);
          if (property.type.name === "entity" && values.some(value => !byId.has(value) || !model.getSchema(byId.get(value).schema).isA(property.range ?? property.getRange())))
            wrong.push(`${id}: ${name} is no entity of its range`);
        }
        model.getEntity({ id, schema, properties });
      }
      return wrong.join("; ") || `valid ${entities.length}`;
    }, given);
    break;
  }
  case "gexf": {
    const { DirectedGraph, MultiDirectedGraph } = require("graphology");
    const gexf = require("graphology-gexf");
    report(file => {
      const graph = gexf.parse(MultiDirectedGraph ?? DirectedGraph, text(file), { addMissingNodes: false });
      return `valid ${graph.order} ${graph.size} ${JSON.stringify(graph.mapNodes((key, attributes) => [key, attributes.label]).slice(0, 3))}`;
    }, given);
    break;
  }
  case "schema": {
    const check = schemaCheck();
    report(file => check(JSON.parse(text(file))), given.slice(2));
    break;
  }
  case "lines": {
    const check = schemaCheck();
    report(file => text(file).split("\n").filter(line => line.length > 0).map(line => check(JSON.parse(line))).find(result => result !== "valid") ?? "valid", given.slice(2));
    break;
  }
}
