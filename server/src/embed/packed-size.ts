import { brotliCompressSync, constants } from "node:zlib";

/** How many bytes a text takes on its way, packed as files are that are sent. */
export function packedSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;
}
