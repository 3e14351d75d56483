export function alone<T>(lock: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
