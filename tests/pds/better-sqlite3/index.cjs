'use strict';
/* What kysely and @atproto/pds call of better-sqlite3, over Node's own node:sqlite: no compiler, no download. */
const { DatabaseSync } = require('node:sqlite');

/** node:sqlite binds neither booleans nor undefined. */
const bindable = (values) =>
  values.flat().map((value) => (typeof value === 'boolean' ? Number(value) : value === undefined ? null : value));

/** better-sqlite3 gives Buffers for blobs. */
const withBuffers = (row) => {
  const copy = { ...row };
  for (const [column, value] of Object.entries(copy)) {
    if (value instanceof Uint8Array && !Buffer.isBuffer(value)) {
      copy[column] = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
  }
  return copy;
};

class Statement {
  constructor(statement) {
    this.statement = statement;
    this.reader = statement.columns().length > 0;
  }
  all(...values) {
    return this.statement.all(...bindable(values)).map(withBuffers);
  }
  get(...values) {
    const row = this.statement.get(...bindable(values));
    return row && withBuffers(row);
  }
  run(...values) {
    return this.statement.run(...bindable(values));
  }
  *iterate(...values) {
    for (const row of this.statement.iterate(...bindable(values))) yield withBuffers(row);
  }
}

class Database {
  constructor(file = ':memory:', { timeout = 5000, readonly = false } = {}) {
    this.name = file;
    this.open = true;
    this.database = new DatabaseSync(file, { timeout, readOnly: readonly, enableForeignKeyConstraints: false });
  }
  prepare(sql) {
    return new Statement(this.database.prepare(sql));
  }
  exec(sql) {
    this.database.exec(sql);
    return this;
  }
  pragma(pragma) {
    return this.database.prepare(`PRAGMA ${pragma}`).all();
  }
  close() {
    if (this.open) this.database.close();
    this.open = false;
  }
}
Database.SqliteError = class SqliteError extends Error {};

module.exports = Database;
module.exports.default = Database;
