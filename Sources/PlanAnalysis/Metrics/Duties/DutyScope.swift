import PlanModel

/// Returns the schools that have a duty, or nothing when its scope does not mean schools.
func schoolsBearing(_ duty: Duty, among schools: [School]) -> [School]? {
  guard let scope = duty.scope?.value else { return nil }
  let all = ["全部学校", "所有学校", "各学校", "各校", "全县学校", "全县各学校", "all schools"]
  return all.contains(scope) ? schools : nil
}
