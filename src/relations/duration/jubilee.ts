/** The years from a founding to its jubilee. */

/** "35 năm thành lập huyện (1988 - 2023)": the years of a founding and of its jubilee, alone in the bracket behind it. */
export const FOUNDED_IN =
  /^\s(?:ngày |lễ |kể từ |ngày truyền thống |truyền thống )?(?:thành lập|tái lập|truyền thống|giải phóng|ra đời|hình thành|xây dựng|hoạt động)(?!\p{L})[^.;:\d()]{0,100}\((?:từ )?(?:năm )?((?:19|20)\d\d)\s*(?:[-–—]|đến|tới)\s*(?:năm )?((?:19|20)\d\d)\s*\)/u

/** What is counted from a founding is counted whole: no programme is looked back upon in its midst. */
const FOUNDING = /^\s(?:ngày |lễ )?(?:thành lập|tái lập|truyền thống|giải phóng|ra đời)(?!\p{L})/u

/** Words that lead from what was founded to another thing, whose years those in a bracket may be. */
const TURN =
  /,|(?<!\p{L})(?:và|với|gắn|nhằm|để|về|cuốn|lịch sử|phong trào|giai đoạn|kế hoạch|chương trình|công trình|nghị quyết|mục tiêu|thực hiện|tổ chức|khen|đại hội|nhiệm kỳ)(?!\p{L})/u

/** Whether words behind a number of years, up to a bracket, name nothing but what was founded. */
export const isJubilee = (words: string): boolean => FOUNDING.test(words) && !TURN.test(words)
