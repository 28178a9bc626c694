package import FoundationEssentials

/// "62.5%" for 0.625: a length in a drawing that stretches. Held between 0 and 100, to a
/// hundredth; pages may carry no style of their own, so bars are measured by attributes.
package func percentOfWidth(_ share: Decimal) -> String {
  let held = share.isNaN ? 0 : min(max(share, 0), 1)
  return (exactText(of: held * 100, places: 2) ?? "0") + "%"
}
