/** Name and version of the program, as datasets and reports carry them; a test holds them to package.json. */
export const generator = { name: 'doisoat', version: '0.1.0' } as const
