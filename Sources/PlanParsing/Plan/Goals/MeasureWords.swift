/// The units that promises of education plans are counted in.
///
/// The list is not closed: a unit that is not in it is taken as it stands after its number. It is
/// needed to tell 5所 from the noun in 5所学校, and to see that 万元 alone has lost its number.
enum MeasureWords {
  /// 万元 is a unit of its own: the number before it is kept as printed.
  static let multipliers = ["万亿", "千万", "百万", "十万", "千", "万", "亿"]

  static let words = [
    "%", "‰", "个百分点", "百分点", "percentage points", "percentage point", "percent", "per cent",
    "points",
    "元", "美元", "人", "人次", "名", "位", "所", "个", "家", "间", "栋", "幢", "座", "处", "项", "门", "节",
    "课时", "学时", "学分", "场", "场次", "次", "期", "批", "批次", "篇", "件", "套", "台", "辆", "条", "亩", "公顷",
    "平方米", "㎡", "m²", "公里", "千米", "米", "厘米", "吨", "千克", "公斤", "克", "度", "千瓦时", "分", "分钟", "小时",
    "天", "周", "月", "个月", "学期", "年", "岁", "户", "班", "个班", "班级", "个班级", "学位", "个学位", "座位", "册", "本",
    "支", "对", "组", "类", "种", "县", "个县", "乡镇", "个乡镇", "村", "校", "起", "宗", "例", "票", "张", "份", "轮",
    "级", "倍", "片", "团", "队", "棵", "株", "盏", "枚", "份额", "字",
  ]
}
