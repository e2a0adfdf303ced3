import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * The folder in which programs of this user keep what they can make again, by the custom of the system; undefined for a user
 * without a home.
 */
export function userCache(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA
  const inHome = { win32: ['AppData', 'Local'], darwin: ['Library', 'Caches'] }[process.platform as string]
  try {
    return join(homedir(), ...(inHome ?? ['.cache']))
  } catch {
    return undefined
  }
}
