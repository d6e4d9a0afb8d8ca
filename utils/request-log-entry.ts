/** One request really sent (utils/refreshing/request-log.ts keeps 500). */
export type RequestLogEntry = {
  /** Epoch milliseconds. */
  at: number;
  /** Secret parts masked. */
  address: string;
  /** Why: `refresh of Press nights`, `preview`. */
  reason: string;
  /** HTTP status, or 0 when there was no answer. */
  status: number;
  bytes: number;
  outcome: string;
};
