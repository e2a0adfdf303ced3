/** Part that a word plays in a comparison with an earlier time: "giảm so với cùng kỳ năm trước là 12 vụ". */
export type ComparisonTag = 'More' | 'Less' | 'Than' | 'Earlier' | 'Amount' | 'Is'

const PARTS: Readonly<Record<ComparisonTag, string>> = {
  More: 'tăng|nhiều hơn|cao hơn|lớn hơn|vượt|tăng thêm|tăng cao hơn|đông hơn|hơn',
  Less: 'giảm|ít hơn|thấp hơn|nhỏ hơn|kém|kém hơn|giảm sâu|giảm mạnh',
  Than: 'so với|so|với',
  Earlier:
    'cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái|năm trước|năm ngoái|kỳ trước|kỳ trước đó|đầu kỳ|đầu năm|cuối năm|tháng trước|quý trước|năm học trước|nhiệm kỳ trước|năm|tháng|quý|trước đó|đợt trước|lần trước|vụ trước|giai đoạn trước|ngày trước|tuần trước',
  Amount: 'mức|số|tỷ lệ|tỉ lệ|kế hoạch|thời điểm|giai đoạn|của',
  Is: 'là|tới|đến|gần|khoảng|hơn là',
}

/** The part of each word or phrase, in lower case. */
export const COMPARISON_WORDS: ReadonlyMap<string, ComparisonTag> = new Map(
  (Object.keys(PARTS) as ComparisonTag[]).flatMap((tag) =>
    PARTS[tag].split('|').map((surface) => [surface, tag] as const),
  ),
)
