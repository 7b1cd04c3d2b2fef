// Reads a Parquet file with DuckDB and prints its columns' types and its rows as JSON: software that is not ours.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [modules, file] = process.argv.slice(2);
const entry = createRequire(modules + '/').resolve('@duckdb/node-api');
const { DuckDBInstance } = (await import(pathToFileURL(entry))).default ?? (await import(pathToFileURL(entry)));
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const result = await connection.runAndReadAll(`select * from read_parquet('${file.replaceAll("'", "''")}')`);
process.stdout.write(JSON.stringify({ types: result.columnTypes().map(String), rows: result.getRowsJson() }));
