import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 in hex, worked out where there is no Node to ask. */
export const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))
