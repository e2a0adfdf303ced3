import { type BrotliOptions, constants } from 'node:zlib'

/** Compression that costs about as much as writing what it saves. */
export const quick: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
