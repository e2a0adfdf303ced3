/** Texts that no office writes and that a reader must survive: each grows with its size, and so may the work. */

const times = (count: number, part: (at: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(between)

/** A figure that looks drawn by chance, and is the same on every machine. */
const drawn = (at: number): number => (at * 7919 + 104_729) % 99_991

const document = (body: string): string => `# BÁO CÁO\n\nI. KẾT QUẢ\n\n${body}\n`

/** Markdown reports by what is overdone in them; the size is the number of what is repeated. */
export const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'figures in one sentence': (size) => document(`Gồm ${times(size, (at) => `${drawn(at)} hộ`, ', ')}.`),
  'figures in one bracket': (size) =>
    document(`Cộng 120.000 hộ (${times(size, (at) => `thôn số ${drawn(at)} hộ`, '; ')}).`),
  'bare figures in one line': (size) => document(times(size, (at) => `${drawn(at)} và `)),
  sentences: (size) => document(times(size, (at) => `Xã có ${drawn(at)} hộ nghèo, đạt ${at % 100},5%.`, ' ')),
  'one sentence repeated': (size) =>
    document(times(size, () => 'Toàn xã có 1.208 hộ nghèo, chiếm 12,5% tổng số hộ.', ' ')),
  'paragraphs nearly alike': (size) =>
    document(times(size, (at) => `Tổng thu ngân sách đạt ${100_000 + at} triệu đồng.`, '\n\n')),
  notes: (size) =>
    document(
      `${times(size, (at) => `Đã xử lý ${drawn(at)} vụ[^${at + 1}].`, '\n\n')}\n\n${times(size, (at) => `[^${at + 1}]: Gồm ${drawn(at)} vụ đúng, 12 vụ sai.`, '\n\n')}`,
    ),
  'notes at page feet': (size) =>
    document(
      times(size, (at) => `Đã xử lý ${drawn(at)} vụ[^${at + 1}].\n\n[^${at + 1}]: Gồm 14 vụ đúng.`, '\n\n'),
    ),
  'table rows': (size) =>
    document(
      `| Xã | Số hộ | Tỷ lệ |\n|---|---|---|\n${times(size, (at) => `| Xã ${at} | ${drawn(at)} | 12,5 |`, '\n')}`,
    ),
  'bullets under one head': (size) =>
    document(
      `Toàn huyện có 120.000 hộ, trong đó:\n\n${times(size, (at) => `- Xã ${at}: ${drawn(at)} hộ.`, '\n')}`,
    ),
  sections: (size) =>
    document(times(size, (at) => `${at + 1}. Về nội dung ${at}\n\nĐã xử lý ${drawn(at)} vụ.`, '\n\n')),
  'nested brackets': (size) => document(`Có 12 hộ ${'(có 1 hộ '.repeat(size)}${')'.repeat(size)}.`),
  'nested quotes': (size) => document(`${'> '.repeat(size)}Có 12 hộ.`),
  'open brackets': (size) => document('[('.repeat(size)),
  words: (size) => document('Ủy ban nhân dân '.repeat(size)),
  digits: (size) => document('1'.repeat(size)),
  groups: (size) => document('1.234'.repeat(size)),
  slashes: (size) => document('1/'.repeat(size)),
  blanks: (size) => document(`12${' '.repeat(size)}hộ`),
  'number words': (size) => document('một trăm '.repeat(size)),
  commas: (size) => document('1,'.repeat(size)),
  dashes: (size) => document('1-'.repeat(size)),
  stars: (size) => document('* '.repeat(size)),
  citations: (size) => document('Quyết định số 1, '.repeat(size)),
  dates: (size) => document('ngày 01/02/2023, '.repeat(size)),
  ratios: (size) => document(times(size, (at) => `${drawn(at)}/${drawn(at + 1)} hộ, đạt 12,5%`, '; ')),
}
