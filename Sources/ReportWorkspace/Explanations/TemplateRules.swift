import PlanModel

/// Templates and words of pages.
let templateRules: [RuleExplanation] = [
  RuleExplanation(
    "missing-word",
    zh: "词表缺少页面要用的词语。请在 templates/words/ 的词表里补上。",
    en: "The word file lacks a word that pages use. Add it to the file in templates/words/."),
  RuleExplanation(
    "template-block-twice",
    zh: "布局的一个块填写了两次。请删去一处。",
    en: "A block of a layout is filled twice. Remove one of the two."),
  RuleExplanation(
    "template-may-be-absent",
    zh: "这个值有时没有，不能直接使用。请写在“{{#名称}}…{{/名称}}”里面。",
    en: """
      A value may be absent and cannot be used as it is. Write it inside \
      '{{#name}}…{{/name}}'.
      """),
  RuleExplanation(
    "template-outside-blocks",
    zh: "布局标签里块以外的内容不会显示。请放进“{{$块名}}…{{/块名}}”。",
    en: """
      What stands in a layout tag outside of blocks is never shown. Put it inside \
      '{{$block}}…{{/block}}'.
      """),
  RuleExplanation(
    "template-recursion",
    zh: "模板直接或间接包含了自己。请去掉这一圈。",
    en: "A template includes itself, directly or through others. Break the circle."),
  RuleExplanation(
    "template-syntax",
    zh: "模板标签写错了。标签以“{{”开始、以“}}”结束，名称只含字母、数字和“-”。",
    en: """
      A tag of a template is written wrongly. It starts with '{{' and ends with '}}' on one \
      line; names have letters, digits and '-'.
      """),
  RuleExplanation(
    "template-too-large",
    zh: "模板嵌套过深或过大。请拆开。",
    en: "A template is nested too deep or too large. Take it apart."),
  RuleExplanation(
    "template-unclosed",
    zh: "模板里的标签没有配对。每个“{{#…}}”“{{^…}}”“{{<…}}”都要有对应的“{{/…}}”。",
    en: """
      Tags of a template do not match. Every '{{#…}}', '{{^…}}' and '{{<…}}' needs its \
      '{{/…}}'.
      """),
  RuleExplanation(
    "template-unfilled-slot",
    zh: "词语里的空位在这里没有值可填。请换一个词语，或改词表。",
    en: "Nothing here fills a slot of the word. Use another word, or change the word file."),
  RuleExplanation(
    "template-unknown-block",
    zh: "布局没有这个块。请核对块名。",
    en: "The layout has no block of this name. Check it."),
  RuleExplanation(
    "template-unknown-file",
    zh: "没有这个模板文件。请核对文件名。",
    en: "There is no template of this name. Check it."),
  RuleExplanation(
    "template-unknown-name",
    zh: "页面没有名为这样的值。请核对名称；每种页面可用的名称写在代码的视图里。",
    en: "The page has no value of this name. Check its spelling against the template that ships."),
  RuleExplanation(
    "template-unknown-word",
    zh: "词表里没有这个词语。请核对键名，或补进词表。",
    en: "The word file has no such word. Check the key, or add it."),
  RuleExplanation(
    "template-unused",
    zh: "没有页面使用这个模板。多半是文件名写错；不需要时请删去。",
    en: """
      No page uses this template. Mostly its name is misspelt; remove it when it is not \
      needed.
      """),
  RuleExplanation(
    "template-wrong-kind",
    zh: "标签的写法与值的种类不符：文本、HTML、列表、条件各有写法。按提示改写。",
    en: """
      The tag does not fit the kind of the value: text, HTML, lists and conditions are \
      written differently. Write it as the hint says.
      """),
  RuleExplanation(
    "two-pages-one-url",
    zh: "两个页面的地址相同。地址由编号而来；请给其中一个换一个编号。",
    en: "Two pages have one address. Addresses come from ids: give one of the two another id."),
  RuleExplanation(
    "unknown-word-slot",
    zh: "词语里写了没有值可填的空位“{…}”。按提示改成可用的名称，或去掉花括号。",
    en: """
      A word has a slot '{…}' that nothing fills. Use a name from the hint, or take the \
      braces away.
      """),
  RuleExplanation(
    "unused-word",
    zh: "没有页面使用这个词语。多半是键名写错；不需要时请删去。",
    en: "No page uses the word. Mostly its key is misspelt; remove it when it is not needed."),
]
