/**
 * What the command line says of itself and of wrong use, in both languages. A hole {} is a name or a number; in the last
 * place of a row its text may be a row itself.
 */
export const commandWords: readonly (readonly [en: string, vi: string])[] = [
  // Of the help itself.
  ['Usage:', 'Cách dùng:'],
  ['Arguments:', 'Đối số:'],
  ['Options:', 'Tùy chọn:'],
  ['Commands:', 'Lệnh:'],
  ['output the version number', 'in số phiên bản'],
  ['display help for command', 'xem hướng dẫn của lệnh'],
  ['(try --help)', '(xem hướng dẫn: --help)'],
  // Of values that are to be filled in.
  ['options', 'tùy chọn'],
  ['command', 'lệnh'],
  ['path', 'đường-dẫn'],
  ['finding', 'phát-hiện'],
  ['report', 'báo-cáo'],
  ['code', 'mã'],
  ['folder', 'thư-mục'],
  ['file', 'tệp'],
  ['list', 'danh-sách'],
  ['name', 'tên'],
  ['language', 'ngôn-ngữ'],
  ['level', 'mức'],
  ['figure', 'số-liệu'],
  ['text', 'lời'],
  ['number', 'số'],
  ['times', 'lần'],
  ['megabytes', 'MB'],
  ['seconds', 'giây'],
  // Of the commands.
  [
    'Reads Vietnamese administrative reports and says which of their figures do not agree.',
    'Đọc báo cáo hành chính tiếng Việt và cho biết những số liệu nào không khớp nhau.',
  ],
  [
    'read and check reports (.docx, .md, .doc with LibreOffice); write the dataset and the audit report',
    'đọc và đối soát báo cáo (.docx, .md; .doc khi có LibreOffice); ghi bộ dữ liệu và kết quả đối soát',
  ],
  [
    'lay the reports of each agency side by side: earlier levels, parts of a year, series over time',
    'đặt các báo cáo của từng cơ quan cạnh nhau: mức kỳ trước, phần của năm, chuỗi theo thời gian',
  ],
  [
    'write down, beside the report, what a person decided on a finding',
    'ghi quyết định của người xem về một phát hiện vào tệp cạnh báo cáo',
  ],
  ['every figure in a text', 'mọi số liệu trong văn bản'],
  ['sections, notes and tables of reports as an outline', 'mục, chú thích và bảng của báo cáo thành dàn ý'],
  [
    'what a finding means, with examples; without a code, the list of checks',
    'ý nghĩa của một phát hiện, kèm ví dụ; không có mã thì liệt kê các phép kiểm tra',
  ],
  ['JSON Schema of the dataset', 'JSON Schema của bộ dữ liệu'],
  // Of arguments and options.
  ['files, folders, globs, or - for standard input', 'tệp, thư mục, mẫu tên tệp, hoặc - là đầu vào chuẩn'],
  ['id of the finding, as the page and the tables have it', 'mã của phát hiện, như trong trang và các bảng'],
  ['the report; decisions go to REPORT.decisions.json', 'báo cáo; quyết định ghi vào BÁO-CÁO.decisions.json'],
  ['such as DS101', 'chẳng hạn DS101'],
  ['folder for the results, or - for standard output', 'thư mục ghi kết quả, hoặc - là đầu ra chuẩn'],
  ['comma-separated: {}', 'cách nhau bằng dấu phẩy: {}'],
  [
    'the table that --format csv or parquet writes to standard output',
    'bảng mà --format csv hoặc parquet ghi ra đầu ra chuẩn',
  ],
  ['the table that --format csv writes to standard output', 'bảng mà --format csv ghi ra đầu ra chuẩn'],
  ['language of messages', 'ngôn ngữ của thông báo'],
  [
    'exit with 1 on a finding of this level or a graver one',
    'mã thoát là 1 khi có phát hiện ở mức này hoặc nặng hơn',
  ],
  [
    'no summary on standard error when the results go to a folder',
    'không in tóm tắt ra luồng lỗi khi kết quả ghi vào thư mục',
  ],
  [
    'files audited at once (default: one for each core)',
    'số tệp đối soát cùng lúc (mặc định: mỗi nhân một tệp)',
  ],
  ['memory that one file may take (default: {})', 'bộ nhớ tối đa cho một tệp (mặc định: {})'],
  ['time that one file may take (default: {})', 'thời gian tối đa cho một tệp (mặc định: {})'],
  [
    'size that one file may have when unzipped (default: {})',
    'dung lượng tối đa của một tệp khi giải nén (mặc định: {})',
  ],
  [
    'how many times its zipped size a part of a .docx may have (default: {})',
    'một phần của .docx được lớn gấp tối đa bao nhiêu lần khi giải nén (mặc định: {})',
  ],
  ['parts that a .docx may hold (default: {})', 'số phần tối đa trong một .docx (mặc định: {})'],
  [
    'XML elements that a .docx may hold (default: {})',
    'số phần tử XML tối đa trong một .docx (mặc định: {})',
  ],
  ['figures that a report may have (default: {})', 'số liệu tối đa trong một báo cáo (mặc định: {})'],
  ['how deep XML elements may be nested (default: {})', 'độ lồng tối đa của phần tử XML (mặc định: {})'],
  [
    'go on with a run that was stopped: what it has done is not done again',
    'làm tiếp lần chạy bị dừng: việc đã xong không làm lại',
  ],
  ['read every file anew, and keep nothing for the next run', 'đọc lại mọi tệp, không giữ gì cho lần sau'],
  [
    'instead of an audit: which relations were tried for a figure as printed ("1.201,5", "14/31") or a claim id, and why each was kept or dropped',
    'thay cho đối soát: những quan hệ đã thử với một số như in ("1.201,5", "14/31") hoặc mã số liệu, và vì sao giữ hay bỏ',
  ],
  [
    'findings that stand in this file are known: shown apart and not counted',
    'phát hiện có trong tệp này là đã biết: để riêng và không đếm',
  ],
  ['write the findings of this run down as known', 'ghi các phát hiện của lần chạy này là đã biết'],
  [
    'exit with 3 also when text of an input was lost in conversion',
    'mã thoát là 3 cả khi có chữ bị mất lúc chuyển đổi',
  ],
  [
    'read each line apart: one JSON object a line, {"line", "claims"}',
    'đọc riêng từng dòng: mỗi dòng một đối tượng JSON, {"line", "claims"}',
  ],
  ['the finding is right, and the report stays as it is', 'phát hiện đúng, và báo cáo giữ nguyên'],
  ['the finding is a false alarm', 'phát hiện là báo nhầm'],
  ['take a decision back', 'rút lại quyết định'],
  ['why', 'lý do'],
  ['who decided', 'người quyết định'],
  // What commander says of wrong use.
  ['error: {}', 'lỗi: {}'],
  ["unknown option '{}'", "không có tùy chọn '{}'"],
  ["unknown command '{}'", "không có lệnh '{}'"],
  ["missing required argument '{}'", "thiếu đối số '{}'"],
  ["option '{}' argument missing", "tùy chọn '{}' thiếu giá trị"],
  ["option '{}' argument '{}' is invalid. {}", "tùy chọn '{}' không nhận giá trị '{}'. {}"],
  ['Allowed choices are {}.', 'Chỉ nhận: {}.'],
  ['It is not a whole number from 1.', 'Phải là số nguyên từ 1.'],
  [
    "too many arguments for '{}'. Expected {} argument but got {}.",
    "thừa đối số cho '{}': cần {}, nhưng có {}.",
  ],
  [
    "too many arguments for '{}'. Expected {} arguments but got {}.",
    "thừa đối số cho '{}': cần {}, nhưng có {}.",
  ],
  ['too many arguments. Expected {} arguments but got {}.', 'thừa đối số: cần {}, nhưng có {}.'],
  ['(Did you mean {}?)', '(Có phải là {}?)'],
  // What the commands say of it.
  ['{} is an input and will not be written over', '{} là tệp đầu vào, không được ghi đè'],
  [
    'the results cannot go into the folder that is read: name another, such as {}',
    'không thể ghi kết quả vào chính thư mục đang đọc: hãy chọn thư mục khác, chẳng hạn {}',
  ],
  [
    '--resume needs --output: only a folder keeps what is done',
    '--resume cần --output: chỉ thư mục mới giữ được việc đã làm',
  ],
  [
    'another run (process {}) is writing to {}; if that is no longer so, delete {}',
    'một lần chạy khác (tiến trình {}) đang ghi vào {}; nếu không còn chạy nữa, hãy xóa {}',
  ],
  ['results cannot be written to {}: {}', 'không ghi được kết quả vào {}: {}'],
  ['permission is denied', 'không có quyền'],
  ['the disk can only be read', 'đĩa chỉ cho đọc'],
  ['the disk is full', 'đĩa đã đầy'],
  ['the quota of the disk is used up', 'đã dùng hết dung lượng được cấp'],
  ['part of the path is a file', 'một phần của đường dẫn là tệp'],
  ['it is a file', 'đó là tệp'],
  ['no folder can be made there', 'không tạo được thư mục ở đó'],
  [
    'standard output takes one review copy; name a folder',
    'đầu ra chuẩn chỉ nhận một bản góp ý; hãy chọn thư mục bằng --output',
  ],
  [
    'standard output takes one format; name a folder',
    'đầu ra chuẩn chỉ nhận một dạng; hãy chọn thư mục bằng --output',
  ],
  ['unknown format "{}", expected {}', 'không có dạng "{}", chỉ có {}'],
  ['unknown code "{}", expected one of {}', 'không có mã "{}", chỉ có {}'],
  [
    'one of --accept, --reject and --undo is needed, and only one',
    'cần một và chỉ một trong --accept, --reject và --undo',
  ],
  [
    '--reason is needed: a decision without one helps nobody later',
    'cần --reason: quyết định không có lý do thì về sau không giúp được ai',
  ],
  [
    'decisions are kept beside a report: name its file, not standard input',
    'quyết định được ghi cạnh báo cáo: hãy nêu tên tệp, không dùng đầu vào chuẩn',
  ],
  ['there is no decision on {} in {}', 'chưa có quyết định về {} trong {}'],
  ['{} has no finding {}; the nearest: {}', '{} không có phát hiện {}; gần nhất là: {}'],
  ['{} has no finding {}', '{} không có phát hiện {}'],
  [
    '--explain writes text to standard output: it takes neither --output nor --format',
    '--explain ghi chữ ra đầu ra chuẩn: không đi cùng --output hay --format',
  ],
  ['no figure "{}" in {}', 'không có số "{}" trong {}'],
  ['no file', 'tệp nào'],
  [
    'there is no baseline {}; --write-baseline writes one',
    'không có tệp đã biết {}; --write-baseline sẽ ghi tệp này',
  ],
  ['{} is no baseline: it is not JSON', '{} không phải tệp các phát hiện đã biết: không phải JSON'],
  ['"{}" is missing or wrong in entry {}', '"{}" thiếu hoặc sai ở mục thứ {}'],
  ['"{}" is missing or wrong', '"{}" thiếu hoặc sai'],
  ['{} is no baseline: {}', '{} không phải tệp các phát hiện đã biết: {}'],
]
