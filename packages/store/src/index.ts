export type { QueryResult } from "./database/database.js";
export type {
  CompactReport,
  Drift,
  FileFormat,
  FileStore,
  FileStoreOptions,
  FileSyncReport,
} from "./files/file-store.js";
export { openFileStore } from "./files/open-file-store.js";
export { writeParquet } from "./files/write-parquet.js";
export { openStore } from "./open-store.js";
export type {
  CallsOptions,
  PruneOptions,
  PutResult,
  RawMode,
  RecordingsOptions,
  RecordingsReport,
  ServedCopy,
  ServeOptions,
  SourceStatus,
  Store,
  StoreOptions,
  StoreSyncOptions,
  StoreSyncReport,
  SyncProgress,
  UnreadPlace,
  VerifyOptions,
  VerifyReport,
} from "./store.js";
export { StoreError, type StoreProblem } from "./store-error.js";
