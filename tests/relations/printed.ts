/** A number as a report prints it: "1.201,5" → 1201.5, "05" → 5, "0.24" → 0.24. */
export function numberOf(printed: string): number {
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(printed) || printed.includes(',')
  return Number(plain ? printed.replaceAll('.', '').replace(',', '.') : printed)
}

/** Numbers of "60 + 50", "29, 32" or "10 × 3" (three times ten), sorted. */
export function printedOperands(members: string): number[] {
  return members
    .split(/\s*[+,;:÷/]\s+|\s+[-−+]\s+/)
    .map((member) => member.trim())
    .filter((member) => member !== '')
    .flatMap((member) => {
      const [value = '', times = '1'] = member.split(/\s*×\s*/)
      return Array.from({ length: Number(times) }, () => numberOf(value))
    })
    .sort((a, b) => a - b)
}
