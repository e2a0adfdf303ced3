const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML 1.0 holds it; characters that it cannot hold become "�". */
export const escapeXml = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '�')
    .replace(/[&<>"]/g, (found) => entities[found]!)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '�')
