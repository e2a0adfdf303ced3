import { type Block, blocksOf, type Place } from '../../model/index.ts'
import { defineReportCheck, type Remark } from './define-report-check.ts'

/** A proper name of a place is spelled one way throughout: "xã Đăk Choong" is not also "xã Đắk Choong". */
export const nameIsSpelledOneWay = defineReportCheck({
  code: 'DS801',
  id: 'name-is-spelled-one-way',
  title: { vi: 'Một địa danh viết một cách', en: 'A proper name is spelled one way' },
  what: {
    vi: 'Hai địa danh cùng cấp chỉ khác nhau ở dấu: có thể là một nơi viết hai cách, hoặc hai nơi tên gần nhau.',
    en: 'Two names of one rank differ in their diacritics only: one place spelled two ways, or two places.',
  },
  advice: {
    vi: 'Thống nhất cách viết khi biên mục để tìm kiếm không sót.',
    en: 'Use one spelling in the catalogue, so that a search finds both.',
  },
  examples: {
    bad: ['Xã mở lớp tại xã Đăk Choong.\n\nHội nghị họp tại xã Đắk Choong.'],
    good: ['Xã mở lớp tại xã Đăk Choong.\n\nHội nghị họp tại xã Đăk Choong.'],
  },
  inspect: (report) => {
    const spellings = new Map<string, Map<string, Sighting>>()
    for (const block of blocksOf(report)) for (const sighting of namesIn(block)) note(spellings, sighting)
    return [...spellings.values()]
      .filter((forms) => forms.size > 1)
      .map((forms) => remarkOf([...forms.values()]))
  },
})

interface Sighting {
  readonly rank: string
  readonly name: string
  readonly block: Block
  readonly at: number
}

const NAME =
  /(?<!\p{L})((?:[Xx]|[Tt]hị x)ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện|[Tt]ỉnh|[Tt]hôn|[Bb]ản|[Bb]uôn) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3})/gu

function namesIn(block: Block): Sighting[] {
  return [...block.value.matchAll(NAME)].map((match) => ({
    rank: match[1]!.toLowerCase(),
    name: match[2]!,
    block,
    at: match.index,
  }))
}

function note(spellings: Map<string, Map<string, Sighting>>, sighting: Sighting): void {
  const key = `${sighting.rank} ${skeleton(sighting.name)}`
  const forms = spellings.get(key) ?? new Map<string, Sighting>()
  if (!forms.has(sighting.name.toLowerCase())) forms.set(sighting.name.toLowerCase(), sighting)
  spellings.set(key, forms)
}

/** The letters of a name without marks: "Đắk" and "Đăk" → "dak". */
const skeleton = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

function remarkOf(forms: readonly Sighting[]): Remark {
  const [, second] = forms
  const { block, at, rank, name } = second!
  const place: Place = { block: block.id, start: at, end: at + rank.length + 1 + name.length }
  const names = forms.map((form) => form.name)
  return {
    level: 'info',
    section: block.section,
    footnote: block.note,
    place,
    quote: block.value.slice(place.start, place.end),
    claims: [],
    message: {
      vi: `Địa danh được viết nhiều cách: “${names.join('”, “')}”.`,
      en: `One name is spelled in several ways: "${names.join('", "')}".`,
    },
  }
}
