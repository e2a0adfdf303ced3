/** Works and institutions whose names end in a number. */
export const WORKS =
  /(?:[Tt]hủy điện|[Nn]hiệt điện|[Hh]ồ(?! Chí Minh )|[Đđ]ập|[Nn]hà máy|[Tt]rường(?: [\p{L}&]+)?|[Bb]ệnh viện|[Cc]ông ty(?: [\p{L}]+){0,3}|[Xx]í nghiệp|[Bb]ản|[Ll]àng|[Tt]rạm bơm|[Tt]rạm biến áp|[Cc]ầu|[Cc]hợ|[Đđ]ồn|[Cc]ảng|[Kk]hu đô thị|[Kk]hu công nghiệp) (?:\p{Lu}\p{L}* ){1,4}$/u

/** A group of bodies that vie with each other, whose number stands behind all of its name. */
export const RIVALS =
  /(?:^|[^\p{L}])(?:cụm|khối) thi đua (?:các |khối )?(?:sở|ban|ngành|huyện|xã|phường|đoàn thể|doanh nghiệp|cơ quan)(?:,? (?:và )?(?!có |gồm |với |đạt )[^\s,.;:()\d]+){0,8} $/u

/** The letters of a series before its number: "số BX 123456". */
export const SERIAL = /(?:^|[^\p{L}])(?:số|sê-ri|seri|hiệu|phôi):? (?:hiệu )?\p{Lu}{1,3} $/u

/** A document that a bare number names, where its issuer or its day follows. */
export const DOCUMENT =
  /(?:kế hoạch|quyết định|công văn|chương trình|thông báo|đề án|hướng dẫn|quy định|chỉ thị|nghị quyết) $/
