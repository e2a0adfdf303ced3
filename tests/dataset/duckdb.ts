import { DuckDBInstance } from '@duckdb/node-api'

/** Runs SQL in DuckDB, where file names are relative to a folder: the columns' names, and rows of text. */
export async function openDuckDb(folder: string) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`)
  return async (sql: string) => {
    const result = await connection.runAndReadAll(sql)
    const rows = result.getRows().map((row) => row.map((value) => (value === null ? null : String(value))))
    return { columns: result.columnNames(), types: result.columnTypes().map(String), rows }
  }
}
