import PlanModel

/// Files, folders and rights: what stands between Milepost and the content.
let fileRules: [RuleExplanation] = [
  RuleExplanation(
    "already-there",
    zh: "要写的文件已经存在。init 从不覆盖文件，import 只在加上 --force 时覆盖。请换一个空文件夹，或确认后加 --force。",
    en: """
      The file to be written exists already. init never writes over anything, and import \
      only with --force. Name an empty folder, or add --force when that is meant.
      """),
  RuleExplanation(
    "bad-encoding",
    zh: "文件的字节不是可读的文字编码。Milepost 读 UTF-8（有无 BOM 均可）和 GB18030；其他编码或损坏的文件请用原来的程序打开，另存为 UTF-8。",
    en: """
      The bytes of the file are no text that can be read. Milepost reads UTF-8, with or \
      without a mark at the start, and GB18030. Open the file in the program it comes from \
      and save it as UTF-8.
      """),
  RuleExplanation(
    "build-running",
    zh: "另一个 milepost 正在写同一个网站文件夹。两次生成不能同时写一处，请等前一次结束再运行。",
    en: """
      Another milepost is writing a site into the same folder. Two builds cannot write one \
      place; run it again when the first has ended.
      """),
  RuleExplanation(
    "cannot-write",
    zh: "网站或文件写不进指定的位置。常见原因是没有权限、磁盘已满，或那里是一个文件而不是文件夹；旧网站没有改动。",
    en: """
      The site or a file cannot be written where it should go. Mostly rights are missing, \
      the disk is full, or a file stands where a folder is needed; the old site is as it \
      was.
      """),
  RuleExplanation(
    "control-character",
    zh: "文字里有看不见的控制字符。它多半是从 Word 或网页复制时带来的，会让页面和数据文件出错，请删去。",
    en: """
      The text holds a control character that nobody can see. Most come along when text is \
      copied from Word or a web page, and they break pages and data files. Remove it.
      """),
  RuleExplanation(
    "file-too-large",
    zh: "文件超过了这一类文件的大小上限。上限远高于实际需要，用来防止误放的文件拖垮生成；请拆成几个文件，例如每季度一个。",
    en: """
      The file is over the limit for files of its kind. The limit is far above what is \
      needed and keeps a misplaced file from exhausting the machine. Split it, for example \
      into one file a quarter.
      """),
  RuleExplanation(
    "no-plan",
    zh: """
      没有找到年度计划。每个年份文件夹里要有 plan.md 或 plan.yaml，例如 content/2023/plan.md；已发布的要点可以用 milepost imp\
      ort 导入。
      """,
    en: """
      There is no plan. Every folder of a year needs a plan.md or plan.yaml, such as \
      content/2023/plan.md; milepost import makes one from a plan as published.
      """),
  RuleExplanation(
    "no-settings",
    zh: "缺少网站设置文件 content/site.yaml。至少写上两行：name（网站名称）和 organisation（发布机构）。",
    en: """
      content/site.yaml, the settings of the site, is missing. Two lines will do: name, and \
      organisation for the body that publishes.
      """),
  RuleExplanation(
    "not-a-file",
    zh: "应该是普通文件的地方是别的东西。设备、管道、套接字不会被读取；请放一个普通文件。",
    en: """
      Something other than an ordinary file stands here. Devices, pipes and sockets are not \
      read; put an ordinary file in its place.
      """),
  RuleExplanation(
    "not-text",
    zh: "这里不是文字。表格文件应是 CSV 文本：请在 Excel 或 WPS 里另存为“CSV UTF-8（逗号分隔）”；YAML 里应写一段文字或日期。",
    en: """
      This is no text. A table must be CSV: save it as 'CSV UTF-8 (comma delimited)' in \
      Excel or WPS. In YAML, words or a day should stand here.
      """),
  RuleExplanation(
    "not-written-by-milepost",
    zh: "要写的位置有一个不是 Milepost 写的文件。Milepost 从不覆盖或删除别人的文件：请移走它，或用 --output 另选文件夹。",
    en: """
      A file that Milepost did not write stands where a page should go. Milepost never \
      replaces or deletes files of others: move it away, or choose another folder with \
      --output.
      """),
  RuleExplanation(
    "outside-workspace",
    zh: "路径通向工作区之外。为了安全，不读取也不写入工作区以外的文件（包括符号链接指向的文件）；请把文件本身放进工作区。",
    en: """
      The path leads out of the workspace. For safety nothing outside is read or written, \
      not even through a symbolic link. Put the file itself into the workspace.
      """),
  RuleExplanation(
    "two-plans",
    zh: "同一年份的 plan.md 和 plan.yaml 内容不一致。两种写法可以并存，但必须说同样的话；请只留一份，或改成一致。",
    en: """
      plan.md and plan.yaml of one year differ. Both forms may stand side by side as long as \
      they say the same. Keep one of them, or make them agree.
      """),
  RuleExplanation(
    "unknown-file",
    zh: "这个文件不会被读取。Milepost 只读约定名称和位置的文件；可能是文件名写错了，或放错了文件夹。",
    en: """
      The file is not read. Milepost reads files by their names and places; it may be \
      misspelt or stand in the wrong folder.
      """),
  RuleExplanation(
    "unknown-language",
    zh: "没有这种语言的词表。网站文字来自 templates/words/；请选用已有的语言，或自己写一份词表。",
    en: """
      There are no words for this language. The words of the site come from \
      templates/words/; choose a language that is there, or write a file for it.
      """),
  RuleExplanation(
    "unreadable-file",
    zh: "文件或文件夹打不开。请检查路径、权限，以及 -C 指定的是不是工作区。",
    en: """
      A file or folder cannot be opened. Check the path, the rights, and whether -C names a \
      workspace.
      """),
]
