import PlanParsing

/// The files of a new workspace: small enough to read, complete enough to build.
enum BlankWorkspace {
  static func files(year: Int) -> [(path: String, text: String)] {
    [
      ("content/site.yaml", settings(organisation: "某某县教育局")),
      ("content/schools.csv", schools),
      ("content/units.csv", units),
      ("content/\(year)/plan.md", plan(year: year)),
      ("content/\(year)/observations/\(year).csv", observations),
      ("content/\(year)/reports/\(year).csv", reports),
    ]
  }

  /// What a plan needs beside it; the issuer gives the site its name.
  static func around(issuer: String?) -> [(path: String, text: String)] {
    [
      ("content/site.yaml", settings(organisation: issuer ?? "发布机构")),
      ("content/schools.csv", schools),
      ("content/units.csv", "id,name,kind,phone\n"),
    ]
  }

  private static func settings(organisation: String) -> String {
    let name = yamlScalar(organisation, indent: 0)
    return """
      # 网站设置。井号后面是说明；去掉行首的井号即启用该行。
      name: \(yamlScalar(organisation + "工作公开", indent: 0))
      purpose: 年度要点·任务进展·学校信息
      organisation: \(name)
      # base-url: https://www.example.gov.cn/jy/
      languages: [zh-Hans]
      # contact: {phone: "", email: "", address: ""}
      # government: {site-code: "", icp: "", police: ""}
      # licence: {name: "", url: ""}      数据的开放条件；不写就在开放数据页注明“没有声明”
      # measuring:
      #   behind-from: 10         落后序时进度多少个百分点起为“进度偏慢”
      #   far-behind-above: 30    落后超过多少个百分点为“严重滞后”
      #   far-behind-days: 90     项目的阶段晚于计划多少天以上为“严重滞后”
      #   tolerance: 10           “左右”允许的上下幅度（%）
      #   reporting: quarter      多久报送一次：month、quarter、year
      #   days-to-report: 0       一期结束后几天内报送

      """
  }

  private static let schools = """
    id,code,name,level,nature,township,group,enrolment,address,phone,opened,closed

    """

  private static let units = """
    id,name,kind,phone
    office,办公室,机关股室,

    """

  private static func plan(year: Int) -> String {
    """
    ---
    issuer: 某某县教育局
    year: \(year)
    title: \(year)年教育工作要点
    ---
    在这里写总体思路。

    ## 一、第一个板块 {#p1}

    ### 1. 第一项任务 {#t1}

    用自己的话写清楚要做什么，例如新建幼儿园2所。（责任单位：办公室；完成时限：\(year)年12月）

    | 编号 | 指标 | 目标 | 基线 | 期限 |
    |---|---|---|---|---|
    | t1-a | 新建幼儿园 | 2所 | 0 | \(year)-12-31 |

    - [ ] 印发实施方案（期限 \(year)-03-31）

    """
  }

  private static let observations = """
    day,target,school,value,note,evidence,reporter

    """

  private static let reports = """
    period,task,status,text,unit,evidence

    """
}
