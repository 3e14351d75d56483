import { pino, type DestinationStream, type Logger } from "pino";

export type Log = Logger;

/**
 * One line of JSON per event. Statements, parameters and passwords never enter a line: callers log
 * lengths, times, codes and ids.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
