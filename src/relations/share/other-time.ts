/** Words at the head of a bracket or a clause that put its figures into another time: "năm 2022: …", "9 tháng năm 2023", "cùng kỳ". */
export const OTHER_TIME =
  /^\s*(?:so với )?(?:cùng kỳ|(?:\d+ tháng |quý \S+ |cuối |hết |đầu )?năm (?:\d{4}|trước|ngoái)|(?:kỳ|nhiệm kỳ|quý|tháng|vụ|khóa|đợt) trước)(?!\p{L})/u
